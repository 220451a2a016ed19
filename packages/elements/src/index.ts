// The provider first: it has to be there when a widget inside it asks for its data.
export * from './provider/provider.js';
export * from './experience-form/experience-form.events.js';
export * from './experience-form/experience-form.js';
export * from './feedback-timeline/feedback-timeline.js';
export * from './follow-up/follow-up.events.js';
export * from './follow-up/follow-up.js';
export * from './influence-tracker/influence-tracker.js';
export * from './plain-language-explainer/plain-language-explainer.js';
export { connectWith } from './shared/adapter-controller.js';
export { WidgetErrorEvent } from './shared/widget-error-event.js';
