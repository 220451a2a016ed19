import type { html as Html, TemplateResult } from 'lit';
import type { Influence } from '@lus/contract';
import type { clock } from '../shared/day-count.js';
import type { people, TrackerView, words } from './tracker-view.js';

/** What the picture needs of the widget. It brings no Lit of its own: that would want a Trusted Types policy again. */
export interface FiguresView extends TrackerView {
  readonly html: typeof Html;
  readonly clock: typeof clock;
  readonly people: typeof people;
  readonly words: typeof words;
}

/** What is counted, in the order of the loop. The first are stories; the others are signals, on one scale. */
const STEPS = ['signals', 'advised', 'answered', 'changed', 'better'] as const;

/** The picture: 100 units a step, and 100 across. */
const STEP = 100;
const THICKEST = 84;
const THREADS = [6, 15, 28, 39, 52, 60, 73, 84, 95];

/** The summary as a picture, fetched together with the data, with its numbers in a table; and what share nobody asked for, is everyday, or waits. */
export function figuresView(
  experiences: number | null,
  figures: Influence,
  view: FiguresView,
): TemplateResult {
  const { html, people, text } = view;
  const { own: t } = text;
  // The styles lay rows side by side; the roles keep it a table in browsers that forget then.
  const row = (label: string, value: unknown) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${label}</th>
      <td role="cell">${value}</td>
    </tr>`;
  return html`
    <div class="flow" part="figures">
      ${ribbon(figures, t.picture, view)}
      <table role="table" aria-label=${t.figuresTable}>
        <tbody>
          ${row(t.figures.experiences, html`<span class="few">${people(experiences, view)}</span>`)}
          ${STEPS.map((step) => row(t.figures[step], text.number(figures[step])))}
        </tbody>
      </table>
    </div>
    <dl class="plain shares">
      ${share(t.unsolicited, figures.unsolicited, figures.advices, view)}
      ${share(t.trail.scopes.everyday, figures.everyday, figures.signals, view)}
      ${share(t.trail.scopes.major, figures.major, figures.signals, view)} ${oldest(figures, view)}
    </dl>
  `;
}

/** A part of a whole, as a line and in numbers; nothing of nothing is not told. */
const share = (term: string, part: number, whole: number, { html, text }: FiguresView) =>
  whole
    ? html`<div>
        <dt class="hint">${term}</dt>
        <dd>
          ${text.own.outOf(text.number(part), text.number(whole))}
          <svg class="share" aria-hidden="true">
            <rect class="whole" width="100%" height="100%"></rect>
            <rect class="part" width="${(part / whole) * 100}%" height="100%"></rect>
          </svg>
        </dd>
      </div>`
    : '';

/** The advice that has waited longest for its answer, and since when (R10). */
function oldest({ oldestUnanswered: waiting }: Influence, view: FiguresView) {
  const { html, words, clock } = view;
  const { own: t } = view.text;
  return html`
    <div class="panel waiting">
      <dt class="hint">${t.oldest}</dt>
      ${
        waiting
          ? html`<dd>
              <button class="quiet" type="button" name="open" value=${waiting.signal.id}>
                ${words(waiting.signal.title, view)}
              </button>
              ${clock(waiting.days, t.trail, view.text)}
            </dd>`
          : html`<dd>${t.noneWaiting}</dd>`
      }
    </div>
  `;
}

/**
 * Threads that are bundled into one band; the band gets thinner where signals fall behind, over a pale one that keeps
 * them all. Drawn lying, and turned to stand; the styles choose by the room there is.
 */
function ribbon(figures: Influence, name: string, { html }: FiguresView) {
  const whole = band(STEPS.map(() => 1));
  const part = THREADS.map(thread).join('') + band(STEPS.map((step) => figures[step] / figures.signals));
  const end = STEP * (STEPS.length + 1);
  return [
    ['across', `${end} ${STEP}`, ''],
    ['down', `${STEP} ${end}`, 'matrix(0 1 1 0 0 0)'],
  ].map(
    ([way, size, turn]) => html`
      <svg class=${way} role="img" aria-label=${name} viewBox="0 0 ${size}" preserveAspectRatio="none">
        <g transform=${turn}>
          <path class="whole" d=${whole}></path>
          <path class="part" d=${part}></path>
        </g>
      </svg>
    `,
  );
}

type Point = readonly [x: number, y: number];

/** A line through points, level at each of them. */
const line = (points: readonly Point[]): string =>
  points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before[0] + x) / 2;
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
    })
    .join('');

/** Where the threads end and the band begins. */
const BAND_FROM = STEP * 1.2;
/** How far the band stays level on either side of a step. */
const LEVEL = STEP * 1.5 - BAND_FROM;

/** Each story begins as a thread, and grows into its part of the band. */
function thread(from: number, index: number): string {
  const start = (index % 3) * 14 + 4;
  const part = THICKEST / THREADS.length;
  const to = (STEP - THICKEST) / 2 + part * index;
  return line([
    [start, from - 0.5],
    [BAND_FROM, to],
    [BAND_FROM, to + part],
    [start, from + 0.5],
  ]);
}

/** A band that is as thick at each step as its share says. */
function band(shares: readonly number[]): string {
  const edge = (side: 1 | -1) =>
    shares.flatMap((part, index): Point[] =>
      [-LEVEL, LEVEL].map((beside) => [
        STEP * (index + 1.5) + beside,
        STEP / 2 + (side * THICKEST * part) / 2,
      ]),
    );
  return line([...edge(-1), ...edge(1).reverse()]);
}
