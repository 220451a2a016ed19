export * from './experience-form/experience-form.events.js';
export * from './experience-form/experience-form.js';
export * from './follow-up/follow-up.js';
export * from './provider/provider.js';
export { connectWith } from './shared/adapter-controller.js';
export { WidgetErrorEvent } from './shared/widget-error-event.js';
