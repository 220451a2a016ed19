import type { LitElement } from 'lit';
import { followHouseStyle } from './house-style.js';

/**
 * Defines an element unless the page already has it: host pages load scripts twice. Does nothing without a DOM.
 * Every element stays readable in the house style of its page.
 */
export function define(tag: string, element: typeof LitElement): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || registry.get(tag)) return;
  followHouseStyle(element);
  registry.define(tag, element);
}
