import type { HouseStyle } from './house-styles.js';

/** A page in a house style: what is set here is gone after `undress()`. */
const root = document.documentElement;
let sheets: CSSStyleSheet[] = [];

/** Gives the page a house style, as a municipality does: a style sheet, and a class round everything. */
export async function dress({ css, className }: Pick<HouseStyle, 'css' | 'className'>): Promise<void> {
  add(await (await fetch(`/node_modules/${css}`)).text());
  root.classList.add(className);
}

/** Adds rules to the page. */
export function add(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.push(sheet);
  document.adoptedStyleSheets.push(sheet);
}

/** Makes the page light or dark, whatever the house style. */
export function light(scheme: 'light' | 'dark' | 'light dark'): void {
  root.style.colorScheme = scheme;
}

export function undress(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  sheets = [];
  root.removeAttribute('class');
  root.style.colorScheme = '';
}
