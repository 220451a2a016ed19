/** A way in which a browser speaks. */
export type Engine = 'chromium' | 'firefox' | 'webkit' | 'android';

interface Voice {
  name: string;
  lang: string;
  localService: boolean;
}

/** A voice on the device, or one from the internet. */
export const aVoice = (name: string, lang: string, localService = true): Voice => ({
  name,
  lang,
  localService,
});

const FLEUR = aVoice('Fleur', 'nl-NL');

/** What is handed to a browser to speak; the real one takes only real voices. */
class FakeUtterance extends EventTarget {
  lang = '';
  voice: Voice | null = null;
  rate = 1;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  tell(type: 'start' | 'end' | 'boundary' | 'error' | 'pause', about = {}) {
    const handler = (this as unknown as Record<string, unknown>)[`on${type}`];
    const event = Object.assign(new Event(type), about);
    if (typeof handler === 'function') (handler as (event: Event) => void)(event);
    this.dispatchEvent(event);
  }
}

/**
 * A synthesiser that a test leads: nothing ends or fails before the test says so. It behaves as the engine does:
 *
 * - chromium: voices come late; what is cancelled ends in an error.
 * - firefox: voices are there at once; what is cancelled still tells of its end, later.
 * - webkit: voices are there at once, without any event; forgets what waits; does not say how long a word is.
 * - android: voices come late, with an underscore in their language; a pause is the end.
 */
export class FakeSpeech {
  /** All sentences handed over, in order. */
  readonly sentences: string[] = [];
  /** How often the page's speech was cancelled. */
  cancels = 0;
  /** Whether what is handed over never begins. */
  isMute = false;
  /** Whether what is handed over is cut off by the browser itself, so often. */
  cuts = 0;

  readonly #engine: Engine;
  readonly #voices: readonly Voice[];
  readonly #listeners = new EventTarget();
  readonly #restore: (() => void)[] = [];
  readonly #waits = new Map<number, () => void>();
  #queue: FakeUtterance[] = [];
  #hasVoices: boolean;

  constructor(engine: Engine = 'firefox', voices: readonly Voice[] = [FLEUR]) {
    this.#engine = engine;
    this.#voices =
      engine === 'android'
        ? voices.map((voice) => ({ ...voice, lang: voice.lang.replace('-', '_') }))
        : voices;
    this.#hasVoices = engine === 'firefox' || engine === 'webkit';
    const listening =
      engine === 'webkit'
        ? {}
        : {
            addEventListener: this.#listeners.addEventListener.bind(this.#listeners),
            removeEventListener: this.#listeners.removeEventListener.bind(this.#listeners),
          };
    this.#put('speechSynthesis', {
      getVoices: () => this.#given(),
      speak: (utterance: FakeUtterance) => this.#speak(utterance),
      cancel: () => this.#cancel(),
      pause: () => engine === 'android' && this.#cancel(),
      resume: () => undefined,
      ...listening,
    });
    this.#put('SpeechSynthesisUtterance', FakeUtterance);
    this.#holdLongWaits();
  }

  /** What is spoken now. */
  get now(): FakeUtterance | undefined {
    return this.#queue[0];
  }

  /** The voices come, in an engine where they are late. */
  giveVoices(): void {
    this.#hasVoices = true;
    this.#listeners.dispatchEvent(new Event('voiceschanged'));
  }

  /** The voice reaches the end of its sentence. */
  finishSentence(): void {
    const done = this.#queue.shift();
    if (this.#engine === 'webkit') this.#queue = [];
    done?.tell('end');
  }

  /** The voice reaches a word; not every voice tells. */
  reach(word: string): void {
    const { now } = this;
    const about = { name: 'word', charIndex: now?.text.indexOf(word) };
    now?.tell('boundary', this.#engine === 'webkit' ? about : { ...about, charLength: word.length });
  }

  fail(error: string): void {
    this.#queue.shift()?.tell('error', { error });
  }

  /** Time goes by without a sound. */
  waitInVain(): void {
    const waits = [...this.#waits.values()];
    this.#waits.clear();
    waits.forEach((work) => work());
  }

  /** Gives the page its own speech again. */
  remove(): void {
    this.#restore.forEach((restore) => restore());
  }

  #given() {
    return this.#hasVoices
      ? this.#voices.map((voice) => ({ default: false, voiceURI: voice.name, ...voice }))
      : [];
  }

  #speak(utterance: FakeUtterance) {
    // With nothing to say, a browser is done at once.
    if (!utterance.text) return;
    this.sentences.push(utterance.text);
    this.#queue.push(utterance);
    if (this.cuts-- > 0) this.fail('interrupted');
    else if (!this.isMute) utterance.tell('start');
  }

  #cancel() {
    this.cancels += 1;
    const cancelled = this.#queue;
    this.#queue = [];
    const tell = () =>
      cancelled.forEach((utterance) =>
        this.#engine === 'firefox'
          ? utterance.tell('end')
          : utterance.tell('error', { error: 'interrupted' }),
      );
    if (this.#engine === 'webkit') tell();
    else queueMicrotask(tell);
  }

  /** A wait of seconds is over only when the test says so. */
  #holdLongWaits() {
    const { setTimeout, clearTimeout } = window;
    let next = -1;
    this.#put('setTimeout', (work: () => void, milliseconds = 0, ...rest: unknown[]) => {
      if (milliseconds < 8000) return setTimeout(work, milliseconds, ...rest);
      this.#waits.set(next, work);
      return next--;
    });
    this.#put('clearTimeout', (id: number) => this.#waits.delete(id) || clearTimeout(id));
  }

  #put(name: string, value: unknown) {
    const own = Object.getOwnPropertyDescriptor(window, name);
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
    this.#restore.push(() => {
      if (own) Object.defineProperty(window, name, own);
      else Reflect.deleteProperty(window, name);
    });
  }
}
