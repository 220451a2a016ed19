import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Adapter } from '@lus/contract';
import { adapterContext, adapterFor, type AdapterHost } from '../shared/adapter-controller.js';
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

  readonly #context = new ContextProvider(this, { context: adapterContext });

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('api') || changed.has('adapter')) {
      this.#context.setValue(this.adapter ?? (this.api ? adapterFor(this.api) : undefined));
    }
  }

  override render() {
    return html`<slot></slot>`;
  }
}

define('lus-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'lus-provider': Provider;
  }
}
