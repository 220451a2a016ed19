import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Adapter } from '@lus/contract';
import { ContextRequestEvent } from './context-request.js';

/** Makes an adapter for a base address. Set by whoever joins the widgets with a way of reaching data. */
let connect: ((api: string) => Partial<Adapter>) | undefined;
const adapters = new Map<string, Partial<Adapter>>();

/**
 * Tells the widgets how to make an adapter from their `api` attribute. Without it they need the property.
 * @param factory - Gives at least what the widgets of the same script ask for.
 */
export function connectWith(factory: (api: string) => Partial<Adapter>): void {
  connect = factory;
}

/** The adapter of an address; the same one for every widget that names it. */
export function adapterFor(api: string): Partial<Adapter> | undefined {
  const known = adapters.get(api);
  if (known || !connect) return known;
  const made = connect(api);
  adapters.set(api, made);
  return made;
}

/** What a widget that needs data declares; `Needs` is the part of an adapter that it asks for. */
export interface AdapterHost<Needs extends Partial<Adapter> = Adapter> {
  /** Base address of the API, such as `https://lus.example.nl/v1`. */
  api: string;
  /** An adapter of the page's own; takes precedence over `api`. */
  adapter?: Needs | undefined;
}

/** Finds a widget's adapter: its own property, else its `api`, else the nearest `<lus-provider>`. */
export class AdapterController<Needs extends Partial<Adapter> = Adapter> implements ReactiveController {
  readonly #host: ReactiveElement & AdapterHost<Needs>;
  #provided: Partial<Adapter> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement & AdapterHost<Needs>) {
    this.#host = host;
    host.addController(this);
  }

  get adapter(): Needs | undefined {
    const { adapter, api } = this.#host;
    // Whoever joins this widget with an adapter, or provides one, gives what it asks for.
    return adapter ?? ((api ? adapterFor(api) : this.#provided) as Needs | undefined);
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
