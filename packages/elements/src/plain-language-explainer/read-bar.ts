import type { html, TemplateResult } from 'lit';
import type { keyed } from 'lit/directives/keyed.js';
import type { renderSelect } from '../parts/choice-group.js';
import type { nl } from './reading.texts.js';
import type { SpeechState } from './speech.js';

/** Speeds of the voice; 1 is usual. */
const RATES = [0.75, 1, 1.25, 1.5];

/** What the bar needs of the widget. It brings no Lit of its own: that would want a Trusted Types policy again. */
export interface BarParts {
  html: typeof html;
  keyed: typeof keyed;
  renderSelect: typeof renderSelect;
}

/** How it stands with reading. */
export interface Bar {
  t: typeof nl;
  /** Whether the voice comes from the internet, and the reader is asked first. */
  isAsking: boolean;
  state: SpeechState;
  isFollowing: boolean;
  rate: number;
  voice: string;
  voices: readonly SpeechSynthesisVoice[];
  /** Where one can begin, and which of those it is at now. */
  starts: readonly { place: number; name: string }[];
  start: number;
  hasLines: boolean;
}

/** The bar with which one steers the voice, and the lines that are kept clear. */
export function barView(parts: BarParts, bar: Bar): TemplateResult {
  const { html } = parts;
  const { t, isAsking, state, hasLines } = bar;
  return html`
    <div class="player" part="player" popover="manual" role="group" aria-label=${t.title}>
      ${isAsking ? questionView(parts, t) : state === 'stopped' ? undefined : voiceView(parts, bar)}
      ${
        hasLines
          ? html`<div class="buttons">
              <button class="secondary" type="button" name="read-up">${t.up}</button>
              <button class="secondary" type="button" name="read-down">${t.down}</button>
              <button class="quiet" type="button" name="read-all">${t.linesOff}</button>
            </div>`
          : undefined
      }
    </div>
  `;
}

const questionView = ({ html }: BarParts, t: typeof nl) => html`
  <p>${t.askFirst}</p>
  <div class="buttons">
    <button class="primary" type="button" name="read-agree">${t.agree}</button>
    <button class="secondary" type="button" name="read-stop">${t.refuse}</button>
  </div>
`;

function voiceView(parts: BarParts, bar: Bar) {
  const { html, keyed } = parts;
  const { t, state, isFollowing } = bar;
  const label = { speaking: t.pause, paused: t.goOn, failed: t.again, stopped: '' }[state];
  return html`
    ${state === 'failed' ? html`<p>${t.failed}</p>` : undefined}
    <div class="buttons">
      <button class="primary" type="button" name="read-play">
        ${keyed(label, html`<span>${label}</span>`)}
      </button>
      <button class="secondary" type="button" name="read-stop">${t.end}</button>
      <button class="secondary" type="button" name="read-previous">${t.previous}</button>
      <button class="secondary" type="button" name="read-next">${t.next}</button>
      ${
        isFollowing
          ? undefined
          : html`<button class="quiet" type="button" name="read-follow">${t.follow}</button>`
      }
      ${choicesView(parts, bar)}
    </div>
  `;
}

const choicesView = (
  { html, renderSelect }: BarParts,
  { t, rate, voice, voices, starts, start }: Bar,
) => html`
  <details aria-label=${t.more}>
    <summary>${t.more}</summary>
    <div class="choices">
      ${renderSelect({
        name: 'read-rate',
        label: t.rate,
        options: RATES.map((each, index) => [String(each), t.rates[index] ?? '']),
        value: String(rate),
      })}
      ${
        voices.length > 1
          ? renderSelect({
              name: 'read-voice',
              label: t.voice,
              options: voices.map(({ voiceURI, name }) => [voiceURI, name]),
              value: voice,
            })
          : undefined
      }
      ${renderSelect({
        name: 'read-from',
        label: t.from,
        options: starts.map(({ place, name }) => [String(place), name]),
        value: String(start),
      })}
    </div>
    <p class="hint">${t.hint}</p>
  </details>
`;
