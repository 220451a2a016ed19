import { toMarkdown, type Block, type Explainer, type Span } from '@lus/contract';
import { wordsIn } from './explainer.texts.js';

/** The whole plain text of an explainer as Markdown: what matters first, the passages, and the difficult words. */
export function explainerMarkdown(explainer: Explainer): string {
  const { language, title, summary, source, passages, terms, version, changedOn, outdated } = explainer;
  const words = wordsIn(language);
  const dayFormat = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (date: string) => dayFormat.format(new Date(date));
  const sayBy = summary.sayBy === undefined ? '' : ` ${words.sayBy(day(summary.sayBy))}`;

  const parts = [
    heading(title, 1),
    paragraph({ text: words.version(version, day(changedOn)) }),
    outdated ? paragraph({ text: words.outdated, strong: true }) : '',
    labels([
      [words.changes, summary.changes],
      [words.forWhom, summary.forWhom],
      [words.decidedBy, summary.decidedBy],
      [words.sayHow, summary.sayHow + sayBy],
    ]),
    ...passages.flatMap(({ title: name, plain, impact }) => [
      name === undefined ? '' : heading(name, 2),
      toMarkdown(plain, 3),
      impact === undefined ? '' : paragraph(...label(words.impact, impact)),
    ]),
    ...(terms.length > 0
      ? [heading(words.terms, 2), labels(terms.map(({ word, meaning }) => [word, meaning]))]
      : []),
    heading(words.source, 2),
    paragraph({ text: source.title, ...(source.url !== undefined && { href: source.url }) }),
    paragraph({ text: words.sourceCounts }),
  ];
  return parts.filter(Boolean).join('\n');
}

const heading = (text: string, level: number): string =>
  toMarkdown([{ type: 'heading', content: [{ text }] }], level);

const paragraph = (...content: Span[]): string => toMarkdown([{ type: 'paragraph', content }]);

const label = (name: string, text: string): Span[] => [
  { text: /[?!.:]$/.test(name) ? name : `${name}:`, strong: true },
  { text: ` ${text}` },
];

function labels(pairs: readonly [name: string, text: string][]): string {
  const list: Block = { type: 'list', ordered: false, items: pairs.map(([name, text]) => label(name, text)) };
  return toMarkdown([list]);
}
