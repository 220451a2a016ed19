import { LONGEST_SPAN, type Span } from './blocks.js';

const ENDS_WORD = /[\p{L}\p{M}\p{N}]$/u;
const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The same text in the one form that Markdown can say: on one line, without white space around it or at the edges of
 * a style or link, emphasis only around whole words, and neighbours of one style as one span.
 */
export function normaliseSpans(spans: readonly Span[]): Span[] {
  let result: Span[] = merge(spans.map((span) => ({ ...span, text: onOneLine(span.text) })));
  result = merge(relink(result));
  for (const style of ['strong', 'emphasis'] as const) result = merge(restyle(result, style));
  return cut(trimAll(result));
}

function onOneLine(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  return lines
    .map((line, place) => (place > 0 ? line.trimStart() : line))
    .map((line, place) => (place < lines.length - 1 ? line.trimEnd() : line))
    .join(' ');
}

/** Takes a link from the white space at its ends. */
const relink = (spans: readonly Span[]): Span[] =>
  runsOf(spans, (one, other) => one.href === other.href).flatMap((run) =>
    run[0]?.href === undefined ? run : trim(run, 'href'),
  );

type Style = 'strong' | 'emphasis';

/** Takes a style away where Markdown has no way to say it. */
function restyle(spans: readonly Span[], style: Style): Span[] {
  const runs = runsOf(spans, (one, other) => one.href === other.href && one[style] === other[style]);
  return runs.flatMap((run, place) => {
    if (!run[0]?.[style]) return run;
    const isFree = style === 'strong' || hasEdges(run, runs[place - 1]?.at(-1), runs[place + 1]?.[0]);
    return isFree ? trim(run, style) : run.map((span) => without(span, style));
  });
}

/** Neighbours that are alike, together. */
function runsOf<One>(spans: readonly One[], isAlike: (one: One, other: One) => boolean): One[][] {
  const runs: One[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run && first !== undefined && isAlike(first, span)) run.push(span);
    else runs.push([span]);
  }
  return runs;
}

/** Whether a run stands free of the words around it. The border of a link is an edge too. */
function hasEdges(run: readonly Span[], before: Span | undefined, after: Span | undefined): boolean {
  const [first, last] = [run[0], run.at(-1)];
  const touches = (neighbour: Span | undefined) => neighbour && neighbour.href === first?.href;
  return (
    (!touches(before) || /^\s/.test(first?.text ?? '') || !ENDS_WORD.test(before?.text ?? '')) &&
    (!touches(after) || /\s$/.test(last?.text ?? '') || !STARTS_WORD.test(after?.text ?? ''))
  );
}

/** Takes a style or link from the white space at both ends of a run. */
function trim(run: readonly Span[], field: Style | 'href'): Span[] {
  const isBlank = ({ text }: Span) => text.trim() === '';
  const first = run.findIndex((span) => !isBlank(span));
  const last = run.findLastIndex((span) => !isBlank(span));
  return run.flatMap((span, place) => {
    if (place < first || place > last || first < 0) return [without(span, field)];
    const { text } = span;
    const start = place === first ? text.length - text.trimStart().length : 0;
    const end = place === last ? text.trimEnd().length : text.length;
    return [
      without({ ...span, text: text.slice(0, start) }, field),
      { ...span, text: text.slice(start, end) },
      without({ ...span, text: text.slice(end) }, field),
    ];
  });
}

function without(span: Span, field: Style | 'href'): Span {
  const { [field]: _, ...rest } = span;
  return rest;
}

/** Takes the white space off a whole line. */
function trimAll(spans: readonly Span[]): Span[] {
  const first = spans.findIndex(({ text }) => text.trim() !== '');
  if (first < 0) return [];
  const last = spans.findLastIndex(({ text }) => text.trim() !== '');
  return spans.slice(first, last + 1).map((span, place, { length }) => {
    const start = place === 0 ? span.text.trimStart() : span.text;
    return { ...span, text: place === length - 1 ? start.trimEnd() : start };
  });
}

/** Neighbours of one style become one; what is empty goes. */
const merge = (spans: readonly Span[]): Span[] =>
  runsOf(
    spans.filter(({ text }) => text !== ''),
    isSame,
  ).flatMap((run) =>
    run.slice(0, 1).map((first) => ({ ...first, text: run.map(({ text }) => text).join('') })),
  );

const isSame = (one: Omit<Span, 'text'>, other: Omit<Span, 'text'>) =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href;

/** A span holds so much and no more; a longer text goes on in the next one. */
const cut = (spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => {
    if (span.text.length <= LONGEST_SPAN) return [span];
    const characters = Array.from(span.text);
    const pieces: Span[] = [];
    for (let start = 0; start < characters.length; start += LONGEST_SPAN) {
      pieces.push({ ...span, text: characters.slice(start, start + LONGEST_SPAN).join('') });
    }
    return pieces;
  });
