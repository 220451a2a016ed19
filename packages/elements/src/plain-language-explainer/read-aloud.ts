import type { ReactiveElement, TemplateResult } from 'lit';
import { LineFocus } from './line-focus.js';
import { Follower } from './read-along.js';
import { barView, type BarParts } from './read-bar.js';
import { playerStyles } from './read-aloud.styles.js';
import { Highlighter } from './read-highlight.js';
import { beginnings, boundsOf, placeAt, sentencesIn, type Sentence } from './read-parts.js';
import type { ReadingOptions } from './reading.js';
import { Speech } from './speech.js';

/** What is not text to begin at, when it is pressed. */
const CONTROLS = 'a, button, input, label, select, summary, textarea';

export interface PlayerOptions extends ReadingOptions {
  /** Those that speak the language, the most fitting first. */
  voices: () => readonly SpeechSynthesisVoice[];
}

/**
 * Reads aloud and keeps a few lines clear, steered from one bar at the foot of the screen: it is in reach wherever the
 * voice is, and moves nothing on the page. Escape takes it away. Fetched only when somebody asks for it.
 */
export class Player {
  /** Told to who cannot see that it stopped, and why. */
  said = '';

  readonly #host: ReactiveElement;
  readonly #options: PlayerOptions;
  readonly #highlighter = new Highlighter();
  readonly #follower = new Follower();
  readonly #speech: Speech;
  #sentences: readonly Sentence[] = [];
  /** Language in which it began. */
  #language = '';
  #rate = 1;
  #voice = '';
  /** Whether it waits for an answer: may the text go to whoever has the voice? */
  #isAsking = false;
  /** Whether the answer was yes. */
  #mayLeave = false;
  #lines: LineFocus | undefined;
  /** Listening, as long as the bar is there. */
  #events: AbortController | undefined;

  constructor(host: ReactiveElement, options: PlayerOptions) {
    this.#host = host;
    this.#options = options;
    this.#speech = new Speech({
      sentence: (place) => this.#find(place),
      language: options.language,
      // Also when the voices change meanwhile, no text leaves the device unasked.
      voice: () => (this.#mayLeave || this.#chosen?.localService ? this.#chosen : undefined),
      rate: () => this.#rate,
      onChange: () => this.#handleSpeech(),
      onWord: (start, end) => this.#mark(start, end),
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(playerStyles);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  }

  get isReading(): boolean {
    return this.#isAsking || this.#speech.state !== 'stopped';
  }

  get hasLines(): boolean {
    return this.#lines !== undefined;
  }

  get #bar(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.player');
  }

  get #chosen(): SpeechSynthesisVoice | undefined {
    const voices = this.#options.voices();
    return voices.find(({ voiceURI }) => voiceURI === this.#voice) ?? voices[0];
  }

  /** Begins, or stops. */
  toggle(): void {
    this.said = '';
    if (this.isReading) this.#stop();
    else if (this.#mayLeave || this.#chosen?.localService) this.#play(0);
    else this.#isAsking = true;
  }

  /** Keeps a few lines clear, or no longer. */
  showLines(isOn: boolean): void {
    this.#lines?.remove();
    const card = isOn && this.#host.renderRoot.querySelector('.card');
    this.#lines = card ? new LineFocus(card) : undefined;
  }

  /** One of the controls in the bar was used. */
  press(name: string, value: string): void {
    const speech = this.#speech;
    switch (name) {
      case 'read-agree':
        this.#mayLeave = true;
        return this.#play(0);
      case 'read-stop':
        return this.#stop();
      case 'read-play':
        return speech.state === 'speaking' ? speech.pause() : this.#play();
      case 'read-previous':
        return this.#move(speech.place - 1);
      case 'read-next':
        return this.#move(speech.place + 1);
      case 'read-from':
        return this.#move(Number(value));
      case 'read-follow':
        this.#follower.isFollowing = true;
        return this.#mark();
      case 'read-rate':
        this.#rate = Number(value);
        return speech.move(speech.place);
      case 'read-voice':
        this.#voice = value;
        return speech.move(speech.place);
      case 'read-up':
        return this.#lines?.step(-1);
      case 'read-down':
        return this.#lines?.step(1);
      case 'read-all':
        return this.#keepFocus(() => this.showLines(false));
      default:
    }
  }

  render(parts: BarParts): TemplateResult | undefined {
    if (!this.isReading && !this.#lines) return undefined;
    const { place, state } = this.#speech;
    const starts = beginnings(this.#sentences);
    return barView(parts, {
      t: this.#options.text(),
      isAsking: this.#isAsking,
      state,
      isFollowing: this.#follower.isFollowing,
      rate: this.#rate,
      voice: this.#chosen?.voiceURI ?? '',
      voices: this.#options.voices(),
      starts,
      start: starts.findLast((start) => start.place <= place)?.place ?? 0,
      hasLines: this.hasLines,
    });
  }

  /** Before every rendering: a voice does not go on in a language that is not its own. */
  check(): void {
    if (this.#speech.state !== 'stopped' && this.#language !== this.#options.language()) this.#stop();
  }

  /** After every rendering. */
  update(): void {
    const bar = this.#bar;
    if (!bar) {
      // The text is gone: another one comes, or the page took it away.
      if (this.isReading) queueMicrotask(() => this.#stop());
      this.#events?.abort();
      this.#events = undefined;
      return;
    }
    // Where a browser has no popovers, it stands at the foot of the screen as well.
    if ('popover' in bar && !bar.matches(':popover-open')) bar.showPopover();
    if (!this.#events) this.#listen();
  }

  /** The widget is gone, or has other things to show. */
  close(): void {
    this.#stop();
    this.showLines(false);
    this.#events?.abort();
    this.#events = undefined;
  }

  #listen() {
    this.#events = new AbortController();
    const { signal } = this.#events;
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(type, this.#handleScroll, { signal, passive: true });
    }
    addEventListener('keydown', this.#handleKey, { signal });
    addEventListener('pagehide', () => this.#stop(), { signal });
    this.#host.addEventListener('click', this.#handleClick, { signal });
  }

  #play(place?: number) {
    this.#isAsking = false;
    this.said = '';
    this.#language = this.#options.language();
    this.#follower.isFollowing = true;
    this.#speech.play(place);
  }

  #move(place: number) {
    this.#follower.isFollowing = true;
    this.#speech.move(Math.min(place, this.#sentences.length - 1));
  }

  #stop() {
    this.#keepFocus(() => {
      this.#isAsking = false;
      this.#speech.stop();
    });
  }

  /** The bar may go: who was in it is brought back to where it came from, and the page stays where it is. */
  #keepFocus(work: () => void) {
    const root = this.#host.renderRoot;
    const wasInside = root.querySelector('.player:focus-within');
    work();
    if (wasInside && !this.isReading) {
      root.querySelector<HTMLElement>('.reading :is([name="read"], summary)')?.focus({ preventScroll: true });
    }
    this.#host.requestUpdate();
  }

  /** The sentence at a place, as the page is now: a translator, or another version, may have changed it meanwhile. */
  #find(place: number) {
    const expected = this.#sentences[place]?.text;
    this.#sentences = sentencesIn(this.#host.renderRoot, this.#language);
    const isAt = (index: number) => this.#sentences[index]?.text === expected;
    if (expected && !isAt(place)) {
      const near = [...this.#sentences.keys()].filter(isAt);
      place = near.sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? place;
    }
    const text = this.#sentences[place]?.text;
    return text === undefined ? undefined : { place, text };
  }

  /** Shows where the voice is: the sentence, and the word when it is known. */
  #mark(start?: number, end?: number) {
    const sentence = this.#sentences[this.#speech.place];
    if (!sentence) return this.#highlighter.clear();
    this.#highlighter.mark(sentence.ranges(), start === undefined ? [] : sentence.ranges(start, end));
    if (start !== undefined) return;
    const bounds = boundsOf(sentence);
    this.#follower.show(bounds, this.#bar?.getBoundingClientRect().top ?? innerHeight);
    this.#lines?.show(bounds, sentence.region);
  }

  #handleSpeech() {
    const { state } = this.#speech;
    if (state === 'speaking' || state === 'paused') this.#mark();
    else {
      this.#highlighter.clear();
      const { failed, stopped } = this.#options.text();
      this.said = state === 'failed' ? failed : stopped;
    }
    this.#host.requestUpdate();
  }

  readonly #handleScroll = (event: Event) => {
    if (!this.#follower.isFollowing) return;
    this.#follower.notice(event);
    if (!this.#follower.isFollowing) this.#host.requestUpdate();
  };

  readonly #handleKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    // What lies above it closes first.
    const hasOther = this.#host.renderRoot.querySelector('[popover]:not(.player):popover-open');
    if (key === 'Escape' && !defaultPrevented && !hasOther) {
      this.#keepFocus(() => {
        this.showLines(false);
        this.#stop();
      });
    }
  };

  readonly #handleClick = (event: MouseEvent) => {
    const target = event.composedPath()[0] as Element;
    if (this.#isAsking || !this.isReading || target.closest(CONTROLS) || this.#bar?.contains(target)) return;
    // Who selects text wants the text.
    if (getSelection()?.type === 'Range') return;
    const place = placeAt(this.#sentences, event.clientX, event.clientY);
    if (place >= 0) this.#play(place);
  };
}
