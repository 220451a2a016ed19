import type { Place } from './places.js';

/** Puts words in a place of the text, as if they were typed: the browser's own undo takes them back. Takes focus. */
export function replaceIn(area: HTMLTextAreaElement, { start, end }: Place, words: string): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  // The only way to edit that a browser's undo knows of; what should replace it was never made (W3C, Input Events).
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = words ? document.execCommand('insertText', false, words) : document.execCommand('delete');
  if (isDone) return;
  area.setRangeText(words, start, end, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
