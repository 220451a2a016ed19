import { en as experienceForm } from '../experience-form/experience-form.texts.en.js';
import { en as followUp } from '../follow-up/follow-up.texts.en.js';
import { en as parts } from '../shared/parts.texts.en.js';
import type { Texts } from '../shared/languages.js';

/** English, fetched when a page first asks for it. */
export const en: Texts = { experienceForm, followUp, parts };
