import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Language, Others, Texts } from './languages.js';
import { nl as parts, others as otherParts } from '../parts/parts.texts.js';

/** One sentence per plural category of the language; `{n}` becomes the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What was fetched, by language and name. */
const loaded = new Map<string, unknown>();

/** How days are written, by language. Making one takes longer than telling a whole piece of news. */
const days = new Map<string, Intl.DateTimeFormat>();

/** For a language of the page: the one we speak. Without any: Dutch; one we do not have: English. */
function choose(tag: string): string {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return language === '' || language === 'nl' ? 'nl' : language in otherParts ? language : 'en';
}

/** The `lang` of the nearest ancestor that has one, through shadow roots (HTML, "language of a node"). */
function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/**
 * Gives a widget its texts in the language of its place in the page, and re-renders when that changes.
 * Dutch is there at once; another language is fetched first, and Dutch stays when that fails.
 */
export class TextController<Name extends Exclude<keyof Texts, 'parts'>> implements ReactiveController {
  /** Whether the texts are in the language that was asked for; until then nothing should be said. */
  ready = true;
  /** Language of the texts shown, for `lang` on what the widget renders (WCAG 3.1.2). */
  language = 'nl';
  /** Language of the place in the page, a BCP 47 tag; empty when the page does not say. */
  page = '';
  /** Set when the page's language is not one of ours: the texts then do not follow its direction. */
  direction: 'ltr' | undefined;

  readonly #host: ReactiveElement;
  readonly #name: Name;
  readonly #dutch: Texts[Name];
  readonly #others: Others<Texts[Name]>;
  #observer: MutationObserver | undefined;
  #chosen = '';

  constructor(host: ReactiveElement, name: Name, dutch: Texts[Name], others: Others<Texts[Name]>) {
    this.#host = host;
    this.#name = name;
    this.#dutch = dutch;
    this.#others = others;
    host.addController(this);
  }

  /** The widget's own texts. */
  get own(): Texts[Name] {
    return (loaded.get(this.language + this.#name) as Texts[Name] | undefined) ?? this.#dutch;
  }

  /** The texts of the shared parts. */
  get parts(): Texts['parts'] {
    return (loaded.get(this.language) as Texts['parts'] | undefined) ?? parts;
  }

  /** The reader chose a language inside the widget: when it is one of ours, it goes before that of the page. */
  prefer(tag: string): void {
    this.#chosen = tag.toLowerCase().startsWith(choose(tag)) ? tag : '';
    void this.#follow();
  }

  /** The sentence for a number, with the number in it. */
  count(forms: Plural, n: number): string {
    const form = forms[new Intl.PluralRules(this.language).select(n)] ?? forms.other;
    return form.replace('{n}', this.number(n));
  }

  number(n: number): string {
    return new Intl.NumberFormat(this.language).format(n);
  }

  /** A calendar day in words, such as "15 mei 2027". */
  day(date: string): string {
    const language = this.language === 'en' ? 'en-GB' : this.language;
    let format = days.get(language);
    if (!format) {
      days.set(
        language,
        (format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })),
      );
    }
    return format.format(new Date(date));
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => void this.#follow());
    for (let node: Node | undefined = this.#host; node;) {
      const root: Node = node.getRootNode();
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #follow(): Promise<void> {
    const tag = (this.page = nearestLanguage(this.#host));
    const language = this.#wanted;
    this.direction = /^(nl|$)/i.test(tag) || tag.toLowerCase().startsWith(language) ? undefined : 'ltr';
    if (language !== 'nl' && !this.#has(language)) {
      // What is shown already stays until the other language is there; nothing is shown in a wrong one first.
      this.ready = this.#host.hasUpdated;
      this.#host.requestUpdate();
      await this.#load(language as Language).catch(() => undefined);
      if (this.#wanted !== language) return;
    }
    this.language = this.#has(language) ? language : 'nl';
    this.ready = true;
    this.#host.requestUpdate();
  }

  get #wanted(): string {
    return choose(this.#chosen || nearestLanguage(this.#host));
  }

  #has(language: string): boolean {
    return loaded.has(language + this.#name);
  }

  async #load(language: Language): Promise<void> {
    const [own, shared] = await Promise.all([this.#others[language](), otherParts[language]()]);
    loaded.set(language, shared);
    loaded.set(language + this.#name, own);
  }
}
