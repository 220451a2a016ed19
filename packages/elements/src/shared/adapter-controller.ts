import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Adapter } from '@lus/contract';
import { ContextRequestEvent } from './context-request.js';

/** Makes an adapter for a base address. Set by whoever joins the widgets with a way of reaching data. */
let connect: ((api: string) => Adapter) | undefined;
const adapters = new Map<string, Adapter>();

/** Tells the widgets how to make an adapter from their `api` attribute. Without it they need the property. */
export function connectWith(factory: (api: string) => Adapter): void {
  connect = factory;
}

/** The adapter of an address; the same one for every widget that names it. */
export function adapterFor(api: string): Adapter | undefined {
  const known = adapters.get(api);
  if (known || !connect) return known;
  const made = connect(api);
  adapters.set(api, made);
  return made;
}

/** What a widget that needs data declares. */
export interface AdapterHost {
  /** Base address of the API, such as `https://lus.example.nl/v1`. */
  api: string;
  /** An adapter of the page's own; takes precedence over `api`. */
  adapter?: Adapter | undefined;
}

/** Finds a widget's adapter: its own property, else its `api`, else the nearest `<lus-provider>`. */
export class AdapterController implements ReactiveController {
  readonly #host: ReactiveElement & AdapterHost;
  #provided: Adapter | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement & AdapterHost) {
    this.#host = host;
    host.addController(this);
  }

  get adapter(): Adapter | undefined {
    return this.#host.adapter ?? (this.#host.api ? adapterFor(this.#host.api) : this.#provided);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#host.dispatchEvent(
      new ContextRequestEvent((adapter, unsubscribe) => {
        this.#provided = adapter;
        this.#unsubscribe = unsubscribe;
        this.#host.requestUpdate();
      }),
    );
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#provided = undefined;
  }
}
