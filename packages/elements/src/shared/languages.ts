import type { nl as experienceForm } from '../experience-form/experience-form.texts.js';
import type { nl as followUp } from '../follow-up/follow-up.texts.js';
import type { nl as parts } from './parts.texts.js';

/** Every text of every widget. A language that misses a sentence does not compile. */
export interface Texts {
  experienceForm: typeof experienceForm;
  followUp: typeof followUp;
  parts: typeof parts;
}

/** Languages besides Dutch, which the widgets carry themselves. Each is fetched when a page first asks for it. */
export const loaders: Record<string, () => Promise<Texts>> = {
  en: async () => (await import('../languages/en.js')).en,
};
