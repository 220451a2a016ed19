import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import type { Adapter } from '@lus/contract';
import { LitElement } from 'lit';
import { anOpenTopic } from '../support/open-topic.js';

/** What Lit itself leaves on the page, so that it can tell when it is there twice. */
const LIT = /^(lit|reactiveElement)/;

const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
const elements = {
  ...(await import('@lus/elements')),
  // For editors, so not among the widgets.
  ...(await import('@lus/elements/writing-aid/writing-aid.js')),
};
const globalsAdded = Object.getOwnPropertyNames(globalThis).filter((name) => !globalsBefore.has(name));

type Widget = LitElement & { adapter?: Adapter; topic?: string };

const widgets = (Object.values(elements) as unknown[])
  .filter((value): value is new () => Widget => isElement(value))
  .map((Element) => ({ Element, tag: new Element().localName }));

function isElement(value: unknown): boolean {
  return typeof value === 'function' && value.prototype instanceof LitElement;
}

/** Which listeners are on window and document now, and which observers look at something. */
class Leftovers {
  readonly #listeners = new Set<string>();
  readonly #observers = new Set<object>();
  readonly #restore: (() => void)[] = [];
  readonly #ids = new WeakMap<object, number>();
  #next = 0;

  constructor() {
    for (const target of [window, document]) {
      this.#spy(target, 'addEventListener', (args) => this.#listeners.add(this.#nameOf(target, args)));
      this.#spy(target, 'removeEventListener', (args) => this.#listeners.delete(this.#nameOf(target, args)));
    }
    for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      this.#spy(prototype, 'observe', (_, observer) => this.#observers.add(observer));
      this.#spy(prototype, 'disconnect', (_, observer) => this.#observers.delete(observer));
    }
  }

  get all(): string[] {
    return [...this.#listeners, ...[...this.#observers].map(({ constructor }) => constructor.name)];
  }

  stop(): void {
    this.#restore.forEach((restore) => restore());
  }

  #nameOf(target: object, [type, listener]: unknown[]): string {
    const key = listener as object;
    if (!this.#ids.has(key)) this.#ids.set(key, this.#next++);
    return `${target.constructor.name} ${String(type)} ${this.#ids.get(key)}`;
  }

  #spy(target: object, name: string, note: (args: unknown[], self: object) => unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const real = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value(this: object, ...args: unknown[]) {
        note(args, this);
        return real.apply(this, args);
      },
    });
    this.#restore.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}

/** Everything by which an element could reach out of the page or leave something behind, and how often it did. */
function reachesOf(work: () => Promise<void>): Promise<string[]> {
  const reached: string[] = [];
  const restore: (() => void)[] = [];
  const guard = (target: object, name: string) => {
    const real = Object.getOwnPropertyDescriptor(target, name)!;
    const note = () => reached.push(`${target.constructor.name} ${name}`);
    const wrapped: PropertyDescriptor = { configurable: true };
    for (const kind of ['get', 'set', 'value'] as const) {
      const original = real[kind] as ((...args: unknown[]) => unknown) | undefined;
      if (original) {
        wrapped[kind] = function (this: unknown, ...args: unknown[]) {
          note();
          return original.apply(this, args);
        };
      }
    }
    Object.defineProperty(target, name, wrapped);
    restore.push(() => Object.defineProperty(target, name, real));
  };
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length'])
    guard(Storage.prototype, name);
  guard(Document.prototype, 'cookie');
  guard(window, 'fetch');
  guard(XMLHttpRequest.prototype, 'open');
  guard(Navigator.prototype, 'sendBeacon');
  guard(IDBFactory.prototype, 'open');
  return work()
    .finally(() => restore.forEach((one) => one()))
    .then(() => reached);
}

async function shown(widget: Widget): Promise<Widget> {
  document.body.append(widget);
  await widget.updateComplete;
  return widget;
}

const exists = async (path: string) => (await fetch(path)).ok;

describe('the elements together', () => {
  it('are found', () =>
    expect(widgets.map(({ tag }) => tag)).to.have.members([
      'lus-experience-form',
      'lus-feedback-timeline',
      'lus-follow-up',
      'lus-influence-tracker',
      'lus-plain-language-explainer',
      'lus-provider',
      'lus-writing-aid',
    ]));

  it('make no global but Lit’s own', () =>
    expect(globalsAdded.filter((name) => !LIT.test(name))).to.deep.equal([]));
});

for (const { Element, tag } of widgets) {
  const name = tag.replace('lus-', '');

  describe(`<${tag}>`, () => {
    it('may be loaded twice', async () => {
      const again = (await import(`/packages/elements/dist/${name}/${name}.js?again`)) as object;
      expect(Object.values(again)).not.to.include(Element);
      expect(customElements.get(tag)).to.equal(Element);
    });

    it('leaves nothing running after a hundred visits', async () => {
      const leftovers = new Leftovers();
      const adapter = new MemoryAdapter({ topics: [anOpenTopic()] });
      for (let visit = 0; visit < 100; visit++) {
        const widget = await shown(Object.assign(new Element(), { adapter, topic: anOpenTopic().id }));
        widget.remove();
      }
      leftovers.stop();
      expect(leftovers.all).to.deep.equal([]);
    });

    it('gives Lit nothing to warn about', async () => {
      const adapter = new MemoryAdapter({ topics: [anOpenTopic()] });
      const widget = await shown(Object.assign(new Element(), { adapter, topic: anOpenTopic().id }));
      await widget.updateComplete;
      widget.remove();
      const { litIssuedWarnings } = globalThis as { litIssuedWarnings?: Set<string> };
      const warnings = [...(litIssuedWarnings ?? [])].filter((warning) => !/dev-mode|dev mode/.test(warning));
      expect(warnings).to.deep.equal([]);
    });

    it('touches no storage, cookie or network without a source', async () => {
      const reached = await reachesOf(async () => {
        const widget = await shown(Object.assign(new Element(), { topic: anOpenTopic().id }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        widget.remove();
      });
      expect(reached).to.deep.equal([]);
    });

    it('has stories', async () => expect(await exists(`/stories/${name}.stories.ts`)).to.equal(true));

    it('has a text in every language for what it says', async () => {
      const widget = await shown(Object.assign(new Element(), { topic: anOpenTopic().id }));
      const says = widget.shadowRoot?.textContent.trim() ?? '';
      widget.remove();
      const texts = `/packages/elements/src/${name}/${name}.texts`;
      const complete = says === '' || ((await exists(`${texts}.ts`)) && (await exists(`${texts}.en.ts`)));
      expect(complete).to.equal(true);
    });
  });
}
