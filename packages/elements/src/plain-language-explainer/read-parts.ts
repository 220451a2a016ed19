import { sentencesOf } from './sentences.js';
import { baseOf } from './voices.js';

/** What is on the page but is no text to read: controls, and what only shows on demand. A term is a button too. */
const SKIPPED =
  '[data-skip], [popover], .visually-hidden, button:not([popovertarget]), select, textarea, script, style, template, [aria-hidden="true"]';

/** A sentence as it stands on the page. */
export interface Sentence {
  text: string;
  /** The element with `data-read`, or the one in a slot, that it is part of. */
  region: Element;
  /**
   * Where it is, or a part of it counted in letters of `text`: a range for each piece, for between them may stand what
   * is not read. Never throws, whatever became of the page.
   */
  ranges: (start?: number, end?: number) => Range[];
}

interface Piece {
  node: Text;
  /** Place of its first letter in the text of its block. */
  from: number;
}

/**
 * Everything that is read aloud, in its order.
 * @param root - Of the widget.
 * @param language - Of the voice: what is in another is left out.
 */
export const sentencesIn = (root: ParentNode, language: string): Sentence[] =>
  regionsIn(root)
    .filter((region) => isIn(region, language))
    .flatMap((region) =>
      blocksIn(region).flatMap((pieces) => {
        // Letter by letter the same, so that places in it stay true; a line break in the source is only a space.
        const text = pieces.map(({ node }) => node.data.replace(/\s/g, ' ')).join('');
        return sentencesOf(text, language).map(({ start, end }) => ({
          text: text.slice(start, end),
          region,
          ranges: (from = 0, to = end - start) => rangesOf(pieces, start + from, start + to),
        }));
      }),
    );

function isIn(region: Element, language: string): boolean {
  const own = region.closest('[lang]')?.getAttribute('lang');
  return !own || baseOf(own) === baseOf(language);
}

function regionsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('[data-read], slot')].flatMap((element) => {
    if (element instanceof HTMLSlotElement) {
      return /^(summary|plain(-\d+)?)$/.test(element.name) ? element.assignedElements() : [];
    }
    if (element.parentElement?.closest('[data-read]')) return [];
    // An answer is hard to follow without its question.
    const label = (element.closest('dd') ?? element).previousElementSibling;
    return label?.matches('dt, .label') ? [label, element] : [element];
  });
}

/** Pieces of text by the block they stand in: a sentence never goes on into the next. */
function blocksIn(region: Element): Piece[][] {
  const blocks: Piece[][] = [];
  let block: Element | undefined;
  let length = 0;
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text || node instanceof HTMLBRElement) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    return element.matches(SKIPPED) || !element.checkVisibility()
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) {
      block = undefined;
      continue;
    }
    const own = blockOf(node.parentElement ?? region, region);
    if (own !== block) {
      block = own;
      length = 0;
      blocks.push([]);
    }
    blocks.at(-1)?.push({ node, from: length });
    length += node.length;
  }
  return blocks;
}

/** The block, at most the whole, in whose lines an element stands. */
export function blockOf(element: Element, whole: Element): Element {
  const parent = element !== whole && element.parentElement;
  const isInline = parent && /^(inline|contents)/.test(getComputedStyle(element).display);
  return isInline ? blockOf(parent, whole) : element;
}

const rangesOf = (pieces: readonly Piece[], start: number, end: number): Range[] =>
  pieces
    .filter(({ node, from }) => from < end && from + node.length > start)
    .map(({ node, from }) => {
      const range = new Range();
      range.setStart(node, Math.max(start - from, 0));
      range.setEnd(node, Math.min(end - from, node.length));
      return range;
    });

/** The part of the screen that a sentence takes. */
export function boundsOf({ ranges }: Sentence): DOMRect {
  const all = ranges();
  const [first, last] = [all[0], all.at(-1)];
  const whole = new Range();
  if (first && last) {
    whole.setStart(first.startContainer, first.startOffset);
    whole.setEnd(last.endContainer, last.endOffset);
  }
  return whole.getBoundingClientRect();
}

/** The place of the sentence at a point of the screen; -1 when there is none. */
export const placeAt = (sentences: readonly Sentence[], x: number, y: number): number =>
  sentences.findIndex(({ ranges }) =>
    ranges()
      .flatMap((range) => [...range.getClientRects()])
      .some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
  );

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** A name longer than this does not help to choose. */
const NAME = 70;

/** Where one can begin, by name: each heading, and the first words of a passage without one. Places are of sentences. */
export function beginnings(sentences: readonly Sentence[]): { place: number; name: string }[] {
  let passage: Element | undefined;
  let heading: Element | null | undefined;
  return sentences.flatMap(({ region, text, ranges }, place) => {
    const ownPassage = region.closest('[data-place]') ?? region;
    const ownHeading = ranges()[0]?.startContainer.parentElement?.closest(HEADING) ?? null;
    const isNew = passage !== ownPassage || (ownHeading && ownHeading !== heading);
    passage = ownPassage;
    heading = ownHeading;
    const words = text.replace(/ +/g, ' ').trim();
    return isNew ? [{ place, name: words.length > NAME ? `${words.slice(0, NAME)}…` : words }] : [];
  });
}
