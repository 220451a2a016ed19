import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Adapter } from '@lus/contract';
import { adapterFor, type AdapterHost } from '../shared/adapter-controller.js';
import { ADAPTER, type ContextRequestEvent, type TakeAdapter } from '../shared/context-request.js';
import { define } from '../shared/define.js';

/**
 * Gives every widget inside it the same data source, so that a page names its server once.
 *
 * @tagname lus-provider
 * @slot - The part of the page whose widgets share the data source.
 */
export class Provider extends LitElement implements AdapterHost {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    api: {},
    adapter: { attribute: false },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. */
  api = '';

  /** An adapter of the page's own; takes precedence over `api`. */
  adapter?: Adapter | undefined;

  readonly #takers = new Set<TakeAdapter>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#handleRequest);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('api') || changed.has('adapter')) this.#takers.forEach((take) => this.#give(take));
  }

  override render() {
    return html`<slot></slot>`;
  }

  #give(take: TakeAdapter) {
    const adapter = this.adapter ?? (this.api ? adapterFor(this.api) : undefined);
    take(adapter, () => this.#takers.delete(take));
  }

  readonly #handleRequest = (event: Event) => {
    const { context, callback } = event as Event & Pick<ContextRequestEvent, 'context' | 'callback'>;
    if (context !== ADAPTER) return;
    event.stopPropagation();
    this.#takers.add(callback);
    this.#give(callback);
  };
}

define('lus-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'lus-provider': Provider;
  }
}
