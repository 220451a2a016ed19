import { languages } from './languages.js';

/** What the toolbar says about the page round a story. */
export interface Settings {
  scheme: 'light' | 'dark';
  /** `auto` follows the language. */
  direction: 'auto' | 'ltr' | 'rtl';
  /** A BCP 47 tag. */
  language: string;
  /** `lus`, or the id of a house style. */
  house: string;
  width: 'full' | 'column' | 'narrow';
  spacing: 'usual' | 'wide';
  colours: 'page' | 'forced';
}

/** The page as one finds it. */
export const usual: Settings = {
  scheme: 'light',
  direction: 'auto',
  language: 'nl',
  house: 'lus',
  width: 'full',
  spacing: 'usual',
  colours: 'page',
};

/** The direction of the page: what was chosen, else that of its language. */
export const directionOf = ({ direction, language }: Settings): 'ltr' | 'rtl' =>
  direction === 'auto' ? (languages[language]?.direction ?? 'ltr') : direction;
