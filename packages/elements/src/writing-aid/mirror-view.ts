import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Finding, Rule } from '@lus/readability';
import { linesOf } from './marks.js';

/** What is about one word gets a line under it. All else is about a passage, and lies behind its words. */
const WORDS: ReadonlySet<Rule> = new Set(['difficult-word', 'unexplained-abbreviation']);

/** How a stretch looks: what is the matter with its word, with the passage round it, and whether it is the current. */
function lookOf(found: readonly Finding[], current: Finding | undefined): string {
  const worst = (what: string, of: readonly Finding[]) =>
    of.length && `${what}-${of.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}`;
  return [
    worst(
      'passage',
      found.filter(({ rule }) => !WORDS.has(rule)),
    ),
    worst(
      'word',
      found.filter(({ rule }) => WORDS.has(rule)),
    ),
    current && found.includes(current) && 'current-mark',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The text once more, to lie exactly behind the text area, with marks for what was found. It has no words for who
 * cannot see it, nor for a translator: they are those of the text area. Only lines that changed are drawn again.
 */
export const mirrorView = (
  text: string,
  findings: readonly Finding[],
  current: Finding | undefined,
): TemplateResult => html`
  <div class="mirror" aria-hidden="true" translate="no">
    ${linesOf(text, findings).map((line) => {
      const stretches = line.map(({ text, found }) => ({ text, look: lookOf(found, current) }));
      const words = guard(
        stretches.flatMap(({ text, look }) => [text, look]),
        () => stretches.map(({ text, look }) => (look ? html`<mark class=${look}>${text}</mark>` : text)),
      );
      // White space between these tags would be part of the text.
      return html`<div>${words}</div>`;
    })}
  </div>
`;
