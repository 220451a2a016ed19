import type { Explainer, Term } from '@lus/contract';
import type { TextController } from '../shared/text-controller.js';
import { directionOf } from './languages.js';
import { termView } from './term-view.js';
import { Glossary } from './terms.js';

/** Texts that belong together: in each, a difficult word is explained once. */
export interface Stretch {
  /** Its name within the widget. */
  name: string;
  seen: Set<Term>;
}

export const stretch = (name: string): Stretch => ({ name, seen: new Set() });

/** Text in which the difficult words can be pressed. */
export type Words = (text: string, within: Stretch) => unknown;

/** An explainer at one moment. */
export interface ExplainerView {
  text: TextController<'plainLanguageExplainer'>;
  explainer: Explainer;
  headingLevel: number;
  /** Names of the passages whose official text is shown. */
  opened: ReadonlySet<string>;
  /** The passage that somebody came for. */
  passage: string;
  signalUrl: string;
  /** Language and direction of the plain text, and of the official one. */
  plain: Tongue;
  official: Tongue;
  words: Words;
  officialWords: Words;
}

/** What a screen reader and the lines on the screen need to know of a text (WCAG 3.1.2, 1.3.2). */
export interface Tongue {
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

export const tongueOf = (lang: string): Tongue => ({ lang, dir: directionOf(lang) });

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

/** The ways to show the words of an explainer: with its terms, also in the official text when that is in their language. */
export function wordsOf({
  terms,
  language,
  source,
}: Explainer): Pick<ExplainerView, 'words' | 'officialWords'> {
  const glossary = new Glossary(terms, language);
  const words: Words = (text, { name, seen }) =>
    glossary
      .split(text, seen)
      .map((piece) =>
        typeof piece === 'string' ? piece : termView(piece, `${name}-${terms.indexOf(piece.term)}`),
      );
  const isSame = baseOf(language) === baseOf(source.language);
  return { words, officialWords: isSame ? words : (text) => text };
}
