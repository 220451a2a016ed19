import { html, nothing } from 'lit';
import { safeHref, type Block, type Span } from '@lus/contract';
import { heading } from '../shared/heading.js';

/** How plain pieces of text are shown. */
type Show = (text: string) => unknown;

/**
 * A text of typed blocks. Nothing in it is read as HTML, whoever wrote it: text is text, an address that is not safe
 * is no link, and a block of a kind that we do not know is left out.
 * @param level - Of its headings.
 * @param show - Of its words; not of headings and links, which have a meaning of their own when they are pressed.
 */
export const blocksView = (blocks: readonly Block[], level: number, show: Show): unknown =>
  blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return html`<p>${spansView(block.content, show)}</p>`;
      case 'heading':
        return heading(
          level,
          spansView(block.content, (text) => text),
        );
      case 'list': {
        const items = block.items.map((item) => html`<li>${spansView(item, show)}</li>`);
        return block.ordered
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`;
      }
      default:
        return nothing;
    }
  });

const spansView = (spans: readonly Span[], show: Show) =>
  spans.map(({ text, href, emphasis, strong }) => {
    const url = safeHref(href);
    let content = url === undefined ? show(text) : html`<a href=${url}>${text}</a>`;
    if (emphasis) content = html`<em>${content}</em>`;
    if (strong) content = html`<strong>${content}</strong>`;
    return content;
  });
