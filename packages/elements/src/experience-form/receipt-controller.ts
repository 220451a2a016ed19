import { formatReceiptCode, type Receipt, type Topic } from '@lus/contract';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TextController } from '../shared/text-controller.js';
import { sentView } from './sent-view.js';

/** Holds the receipt once an experience was sent, and helps to keep its code: on screen, copied, or on paper. */
export class ReceiptController {
  /** What copying came to, in words. */
  notice = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #text: TextController<'experienceForm'>;
  #held: { code: string; receipt: Receipt } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, text: TextController<'experienceForm'>) {
    this.#host = host;
    this.#text = text;
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  hold(sent: { code: string; receipt: Receipt } | undefined): void {
    this.#held = sent;
    this.notice = '';
    this.#host.requestUpdate();
  }

  render(topic: Topic, headingLevel: number, followUrl: string): TemplateResult | undefined {
    const { notice } = this;
    return this.#held && sentView({ ...this.#held, topic, headingLevel, followUrl, notice }, this.#text);
  }

  /** Copies the code; says so, or what to do instead. */
  async copy(): Promise<void> {
    const { own: t } = this.#text;
    try {
      await navigator.clipboard.writeText(this.#code);
      this.notice = t.copied;
    } catch {
      this.notice = t.copyFailed;
    }
    this.#host.requestUpdate();
  }

  /** On paper also stands where to go with it. When the way to print cannot be fetched, the page as it is will do. */
  print(topic: Topic, followUrl: string): void {
    const { own: t, language } = this.#text;
    const root = this.#host.shadowRoot;
    const where = followUrl && new URL(followUrl, document.baseURI).href;
    const lines = [`${topic.title} – ${t.code}`, this.#code, t.sentLead, where];
    if (root) {
      void import('../shared/print.js').then(
        ({ printLines }) => printLines(root, lines, language),
        () => print(),
      );
    }
  }

  get #code(): string {
    return formatReceiptCode(this.#held?.code ?? '');
  }
}
