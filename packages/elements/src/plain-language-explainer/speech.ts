/** Before the voice must have begun, in milliseconds: some need to be fetched or woken first. */
const PATIENCE = 8000;

/** How long a letter takes at most, in milliseconds at the usual speed; about three times as long as usual. */
const LETTER = 250;

export type SpeechState = 'stopped' | 'speaking' | 'paused' | 'failed';

export interface SpeechOptions {
  /**
   * The sentence at a place, from 0; nothing after the last. Asked just before it is spoken: it may have moved to
   * another place.
   */
  sentence: (place: number) => { place: number; text: string } | undefined;
  language: () => string;
  /** Without one, nothing is spoken: the browser would choose, perhaps one that sends the text away. */
  voice: () => SpeechSynthesisVoice | undefined;
  /** Speed; 1 is usual. */
  rate: () => number;
  /** The state or the place is another. */
  onChange: () => void;
  /** The voice is at this word of the sentence. Not every voice tells. */
  onWord: (start: number, end: number) => void;
}

/** Stops who speaks now. There is one voice on a page. */
let stopSpeaker: (() => void) | undefined;

/**
 * Speaks sentences one after another, in the same way in every browser. Each is an utterance of its own, handed over
 * when the one before has ended: Chrome falls silent within long ones, Safari drops what waits. Pausing forgets the
 * utterance and continuing begins its sentence again: on Android a pause is the end, and a speed or voice can only
 * change in between.
 */
export class Speech {
  state: SpeechState = 'stopped';
  /** Which sentence, from 0. */
  place = 0;

  readonly #options: SpeechOptions;
  /** What is being said. Kept here, for a browser may throw away what nobody holds and then never tell of its end. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How often in a row nothing was heard. */
  #silences = 0;

  constructor(options: SpeechOptions) {
    this.#options = options;
  }

  /** Speaks from a sentence on; without one, from where it was. */
  play(place = this.place): void {
    if (stopSpeaker !== this.stop) stopSpeaker?.();
    stopSpeaker = this.stop;
    this.#silences = 0;
    // Whatever the page was saying, or had paused, would keep us waiting.
    speechSynthesis.cancel();
    speechSynthesis.resume();
    this.#say(place);
  }

  /** Goes to a sentence: speaks on from there, or stays still until asked to. */
  move(place: number): void {
    if (this.state === 'speaking') this.play(place);
    else this.#enter(this.state, place);
  }

  pause(): void {
    this.#hush();
    this.#enter('paused');
  }

  readonly stop = (): void => {
    if (this.state === 'stopped') return;
    this.#hush();
    this.#enter('stopped', 0);
  };

  #enter(state: SpeechState, place = this.place) {
    if (state === 'stopped' && stopSpeaker === this.stop) stopSpeaker = undefined;
    this.state = state;
    this.place = Math.max(place, 0);
    this.#options.onChange();
  }

  /** What was being said no longer matters; nor does what the browser tells of it. */
  #hush() {
    clearTimeout(this.#timer);
    const wasSpeaking = this.#utterance;
    this.#utterance = undefined;
    if (wasSpeaking) speechSynthesis.cancel();
  }

  #fail() {
    this.#hush();
    this.#enter('failed');
  }

  #say(place: number) {
    this.#hush();
    const { sentence, language, voice, rate, onWord } = this.#options;
    const found = sentence(Math.max(place, 0));
    if (!found) return this.stop();
    const { text } = found;
    const speaking = voice();
    if (!speaking) return this.#fail();

    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language();
    utterance.voice = speaking;
    utterance.rate = rate();
    let isHeard = false;
    const during = <E extends SpeechSynthesisEvent>(work: (event: E) => void) => {
      return (event: E) => {
        if (this.#utterance === utterance) work(event);
      };
    };
    const listen = () => {
      if (isHeard) return;
      isHeard = true;
      this.#silences = 0;
      this.#wait(PATIENCE + (text.length * LETTER) / utterance.rate, () => this.#say(this.place + 1));
    };
    utterance.onstart = during(listen);
    utterance.onboundary = during(({ name, charIndex, charLength }) => {
      listen();
      if (name !== 'word') return;
      // Safari does not say how long a word is.
      const length = charLength || (/^\S*/.exec(text.slice(charIndex))?.[0].length ?? 0);
      onWord(charIndex, Math.min(charIndex + length, text.length));
    });
    utterance.onend = during(() => {
      this.#silences = 0;
      this.#utterance = undefined;
      this.#say(this.place + 1);
    });
    utterance.onerror = during(({ error }: SpeechSynthesisErrorEvent) => {
      if (error !== 'interrupted' && error !== 'canceled') return this.#fail();
      // Who is cut short by something else on the page gives way; who never began was not heard yet.
      if (isHeard) this.stop();
      else this.#retry();
    });

    this.#utterance = utterance;
    this.#enter('speaking', found.place);
    this.#wait(PATIENCE, () => this.#retry());
    speechSynthesis.speak(utterance);
  }

  /** Nothing was heard: once more, and then we give up. */
  #retry() {
    if (++this.#silences > 1) this.#fail();
    else this.#say(this.place);
  }

  /** Some voices never tell that they ended, or never begin. */
  #wait(milliseconds: number, work: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, milliseconds);
  }
}
