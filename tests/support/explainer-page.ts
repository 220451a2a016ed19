import { fixture, html } from '@open-wc/testing';
import type { PlainLanguageExplainer } from '@lus/elements';
import '@lus/elements/plain-language-explainer/plain-language-explainer.js';
import { anExplainer, withExplainers } from './explainers.js';
import { root } from './page.js';

/** The explainer on a page, with a data source of its own. */
export async function showExplainer(
  adapter: PlainLanguageExplainer['adapter'] = withExplainers(),
  attributes: Partial<PlainLanguageExplainer> = {},
): Promise<PlainLanguageExplainer> {
  const widget = document.createElement('lus-plain-language-explainer');
  Object.assign(widget, { explainer: anExplainer().id, adapter, ...attributes });
  return fixture<PlainLanguageExplainer>(html`${widget}`);
}

/** The official texts that can be read now, by the number of their passage. */
export const officials = (widget: PlainLanguageExplainer): number[] =>
  [...root(widget).querySelectorAll('details.official')].flatMap((details, index) =>
    (details as HTMLDetailsElement).open ? [index + 1] : [],
  );
