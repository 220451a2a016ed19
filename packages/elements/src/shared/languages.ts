import type { nl as experienceForm } from '../experience-form/experience-form.texts.js';
import type { nl as feedbackTimeline } from '../feedback-timeline/feedback-timeline.texts.js';
import type { nl as followUp } from '../follow-up/follow-up.texts.js';
import type { nl as influenceTracker } from '../influence-tracker/influence-tracker.texts.js';
import type { nl as writingAid } from '../writing-aid/writing-aid.texts.js';
import type { nl as plainLanguageExplainer } from '../plain-language-explainer/plain-language-explainer.texts.js';
import type { nl as parts } from '../parts/parts.texts.js';

/** Every text of every widget, in Dutch. A language that misses a sentence does not compile. */
export interface Texts {
  experienceForm: typeof experienceForm;
  feedbackTimeline: typeof feedbackTimeline;
  followUp: typeof followUp;
  influenceTracker: typeof influenceTracker;
  plainLanguageExplainer: typeof plainLanguageExplainer;
  parts: typeof parts;
  writingAid: typeof writingAid;
}

/** Languages besides Dutch. Add one here, and nothing compiles until every widget has its texts. */
export type Language = 'en' | 'fy' | 'ar' | 'tr' | 'uk' | 'pl';

/** A module with the texts of a widget in one language, under the name of that language, and those of the parts. */
export type Module<T> = Readonly<Partial<Record<Language, T>> & Pick<Texts, 'parts'>>;

/** How to fetch texts in the other languages. Each is fetched when a page first asks for it, by the widgets on it. */
export type Others<T> = Readonly<Record<Language, () => Promise<Module<T>>>>;

/** Every language of the widgets by its own name, for a page or a tool that lets somebody choose one. */
export const languages: Readonly<Record<'nl' | Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  fy: 'Frysk',
  ar: 'العربية',
  tr: 'Türkçe',
  uk: 'Українська',
  pl: 'Polski',
};
