import { html, isServer, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderSelect } from '../parts/choice-group.js';
import type { Player } from './read-aloud.js';
import type { nl } from './reading.texts.js';
import { voicesFor } from './voices.js';

/** Of the letters: as a part of their usual size. */
const SIZES = ['1', '1.25', '1.5', '2'];

/** Height of a line; the first is that of the house style. */
const SPACINGS = ['', '1.8', '2.2'];

export interface ReadingOptions {
  text: () => typeof nl;
  /** Language of the text that is read, a BCP 47 tag; it may differ from that of the buttons. */
  language: () => string;
}

/**
 * Help with reading: aloud, in larger letters, with wider lines or a few lines at a time. All of it stays on the page;
 * nothing is kept.
 *
 * Read aloud is what is marked `data-read`, and what the page put in the slots `summary`, `plain`, `plain-2`, … .
 * The settings reach a text by `--_text-size` and `--_line-height`.
 */
export class Reading implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ReadingOptions;
  #size = '1';
  #spacing = '';
  /** Fetched when somebody first wants to be read to, or to see a few lines at a time. */
  #player: Player | undefined;
  /** Whether it could not be fetched. */
  #isLost = false;
  /** What is to be done once it is there, by what asked for it: an impatient second press is no second wish. */
  readonly #wishes = new Map<string, (player: Player) => void>();

  constructor(host: ReactiveElement, options: ReadingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Older versions of Safari give all voices at once, and have nothing to listen to.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#handleVoices);
  }

  hostUpdate(): void {
    this.#player?.check();
  }

  hostUpdated(): void {
    this.#player?.update();
    const root = this.#host.renderRoot;
    // The page shows what is so: also when Escape took the lines away, or they could not be fetched.
    const lines = root.querySelector<HTMLInputElement>('[name="read-lines"]');
    if (lines && !this.#wishes.has(lines.name)) lines.checked = this.#player?.hasLines ?? false;
    const { style } = root.querySelector<HTMLElement>('.card') ?? {};
    style?.setProperty('--_text-size', this.#size);
    style?.setProperty('--_line-height', this.#spacing);
  }

  hostDisconnected(): void {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#handleVoices);
    this.#player?.close();
  }

  get #voices() {
    return voicesFor(this.#options.language());
  }

  /** The buttons and settings. */
  render(): unknown {
    const t = this.#options.text();
    const player = this.#player;
    const label = player?.isReading ? t.stop : t.read;
    const said = this.#isLost ? t.lost : player?.said;
    const isSpoken = !isServer && this.#voices.length > 0;
    return html`
      <div class="reading" part="reading" role="group" aria-label=${t.title}>
        ${
          isSpoken
            ? html`<button class="secondary" type="button" name="read">
                ${keyed(label, html`<span>${label}</span>`)}
              </button>`
            : nothing
        }
        <details aria-label=${t.settings}>
          <summary>${t.settings}</summary>
          <div class="choices">
            ${renderSelect({
              name: 'read-size',
              label: t.size,
              options: SIZES.map((size) => [size, `${Number(size) * 100} %`]),
              value: this.#size,
            })}
            ${renderSelect({
              name: 'read-spacing',
              label: t.spacing,
              options: SPACINGS.map((spacing, place) => [spacing, t.spacings[place] ?? '']),
              value: this.#spacing,
            })}
            <label class="option">
              <input type="checkbox" name="read-lines" />
              <span>${t.lines}</span>
            </label>
            <button class="quiet" type="button" name="read-reset">${t.reset}</button>
          </div>
        </details>
        ${player?.render({ html, keyed, renderSelect })}
        <p class=${this.#isLost ? nothing : 'visually-hidden'} role="status">
          ${keyed(said, html`<span>${said}</span>`)}
        </p>
      </div>
    `;
  }

  /** Takes a click or change of one of our controls. @returns Whether it was ours. */
  handle({ type, target }: Event): boolean {
    if (!(target as Element).closest('.reading')) return false;
    const { name, value, checked } = (target as Element).closest<HTMLInputElement>('[name]') ?? {};
    // Saying nothing now allows to speak later, once the rest has been fetched.
    if (name === 'read' && !this.#player) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    if (name && (type === 'change') === /^read-(size|spacing|lines|rate|voice|from)$/.test(name)) {
      if (name === 'read-size') this.#size = value ?? '';
      else if (name === 'read-spacing') this.#spacing = value ?? '';
      else if (name === 'read-reset') this.#reset();
      else if (name === 'read') void this.#use(name, (player) => player.toggle());
      else if (name === 'read-lines') void this.#use(name, (player) => player.showLines(checked ?? false));
      else this.#player?.press(name, value ?? '');
      this.#host.requestUpdate();
    }
    return true;
  }

  #reset() {
    this.#size = '1';
    this.#spacing = '';
    this.#wishes.delete('read-lines');
    this.#player?.showLines(false);
  }

  readonly #handleVoices = () => this.#host.requestUpdate();

  /** At once when it can be: on an iPhone, a voice must begin at a press. */
  async #use(name: string, wish: (player: Player) => void) {
    this.#wishes.set(name, wish);
    if (!this.#player) {
      const loaded = await import('./read-aloud.js').catch(() => undefined);
      this.#isLost = !loaded;
      if (loaded && this.#host.isConnected)
        this.#player ??= new loaded.Player(this.#host, { ...this.#options, voices: () => this.#voices });
    }
    const player = this.#player;
    if (player) this.#wishes.forEach((each) => each(player));
    this.#wishes.clear();
    this.#host.requestUpdate();
  }
}
