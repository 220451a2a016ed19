import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Language, Module, Others, Texts } from './languages.js';
import { nl as parts } from '../parts/parts.texts.js';

/** One sentence per plural category of the language; `{n}` becomes the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What was fetched, by language and name of the widget. */
const loaded = new Map<string, Module<unknown>>();

/** How days are written, by language. Making one takes longer than telling a whole piece of news. */
const days = new Map<string, Intl.DateTimeFormat>();

/**
 * How a language writes days and numbers: digits as everything else in the Netherlands has them, letters and rules as
 * the language has them. A browser that does not know the language, as many do Frisian, writes them in Dutch.
 */
const localesOf = (language: string) => [
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language,
  'nl',
];

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

  /** Which way the texts run, when that does not follow from the page: it may be in another language, or not say. */
  get direction(): 'ltr' | 'rtl' | undefined {
    const { language, page } = this;
    // The only one of ours that runs from right to left.
    if (language === 'ar') return 'rtl';
    return !page || page.toLowerCase().startsWith(language) ? undefined : 'ltr';
  }

  /** The widget's own texts. */
  get own(): Texts[Name] {
    return (this.#loaded?.[this.language as Language] as Texts[Name] | undefined) ?? this.#dutch;
  }

  /** The texts of the shared parts. */
  get parts(): Texts['parts'] {
    return this.#loaded?.parts ?? parts;
  }

  /** The reader chose a language inside the widget: when it is one of ours, it goes before that of the page. Resolves once it is there. */
  prefer(tag: string): Promise<void> {
    this.#chosen = tag.toLowerCase().startsWith(this.#choose(tag)) ? tag : '';
    return this.#follow();
  }

  /** The sentence for a number, with the number in it. */
  count(forms: Plural, n: number): string {
    const form = forms[new Intl.PluralRules(localesOf(this.language)).select(n)] ?? forms.other;
    return form.replace('{n}', this.number(n));
  }

  number(n: number): string {
    return new Intl.NumberFormat(localesOf(this.language)).format(n);
  }

  /** A calendar day in words, such as "15 mei 2027". */
  day(date: string): string {
    const { language } = this;
    let format = days.get(language);
    if (!format) {
      format = new Intl.DateTimeFormat(localesOf(language), { dateStyle: 'long', timeZone: 'UTC' });
      days.set(language, format);
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

  /**
   * A browser that translates puts an element in the place of a text, and Lit, which holds on to that place, then
   * writes a new text on the element, where nobody sees it. Here it becomes a text again.
   */
  hostUpdated(): void {
    const places = this.#host.renderRoot.querySelectorAll<HTMLElement & Partial<Text>>('font');
    for (const place of places) if (place.data) place.replaceWith(place.data);
  }

  async #follow(): Promise<void> {
    this.page = nearestLanguage(this.#host);
    const language = this.#wanted;
    if (language !== 'nl' && !this.#has(language)) {
      // What is shown already stays until the other language is there; nothing is shown in a wrong one first.
      this.ready = this.#host.hasUpdated;
      this.#host.requestUpdate();
      await this.#others[language as Language]().then(
        (texts) => loaded.set(language + this.#name, texts),
        () => undefined,
      );
      if (this.#wanted !== language) return;
    }
    this.language = this.#has(language) ? language : 'nl';
    this.ready = true;
    this.#host.requestUpdate();
  }

  get #wanted(): string {
    return this.#choose(this.#chosen || nearestLanguage(this.#host));
  }

  /** For a language of the page: the one we speak. Without any: Dutch. For one that we do not have: English. */
  #choose(tag: string): string {
    const language = tag.toLowerCase().split('-')[0] || 'nl';
    if (language === 'nl' || language in this.#others) return language;
    // What the browser itself translates stays as it is; Chrome gives the page another `lang`, and such a class.
    return document.documentElement.matches('[class*=translated-]') ? this.language : 'en';
  }

  #has(language: string): boolean {
    return loaded.has(language + this.#name);
  }

  get #loaded(): Module<unknown> | undefined {
    return loaded.get(this.language + this.#name);
  }
}
