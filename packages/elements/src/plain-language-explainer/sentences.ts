/** Ends in a full stop, yet seldom ends a sentence: "art.", "bijv.", and by their form "o.a.", "d.w.z.", "A.". */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:(?:\p{L}\.)*\p{L}|art|bijv|blz|ca|dhr|dr|drs|enz|evt|hfst|incl|ing|jl|max|mevr|min|mr|mw|nr|prof|resp|tel|vgl|zgn|vs)\.["'”’)]*\s*$/iu;

const STARTS_LOW = /^["'“‘(]*\p{Ll}/u;

/** Where a sentence begins and ends in a text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of one paragraph, as they are best read aloud: a sentence too long is better than one cut in two.
 * Browsers end a sentence after "art.", each after other abbreviations; those are put together again.
 * @param language - A BCP 47 tag.
 */
export function sentencesOf(text: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segments(text, language)) {
    const last = spans.at(-1);
    if (
      last &&
      (ABBREVIATION.test(text.slice(Math.max(last.start, index - 24), index)) || STARTS_LOW.test(segment))
    )
      last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Older versions of Firefox know no sentences: then a paragraph is read as one. */
const segments = (text: string, language: string): Iterable<{ index: number; segment: string }> =>
  'Segmenter' in Intl
    ? new Intl.Segmenter(language || 'nl', { granularity: 'sentence' }).segment(text)
    : [{ index: 0, segment: text }];
