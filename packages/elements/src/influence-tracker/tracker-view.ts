import { html, nothing, type TemplateResult } from 'lit';
import type { ChangedPassage } from '@lus/contract';
import type { TextController } from '../shared/text-controller.js';

/** What every part of the tracker needs to say something. */
export interface TrackerView {
  readonly text: TextController<'influenceTracker'>;
  /** Of the topic, when it differs from that of the widget. */
  readonly language: string | undefined;
  readonly headingLevel: number;
  /** The day in the Netherlands, `2026-11-22`. */
  readonly today: string;
  /** Address of the page about a signal, with `{id}` in it. */
  readonly pageUrl: string;
  /** Address of the page about a passage of an explainer, with `{id}` and `{passage}` in it. */
  readonly explainerUrl: string;
  /** What the signals changed in explainers. */
  readonly passages: readonly ChangedPassage[];
}

/** Words of people, in the language of the topic and the direction of the words themselves. */
export const words = (content: unknown, { language }: TrackerView): TemplateResult =>
  html`<span class="words" lang=${language ?? nothing} dir="auto">${content}</span>`;

/** How many people: at least so many, or too few to say (R16). */
export const people = (count: number | null, { text }: TrackerView): string =>
  count === null ? text.own.trail.tooFew : text.own.trail.atLeast(text.number(count));

/** Who can do what an advice asks: its level of influence, in words (R15). */
export function levelView(level: number, { text }: TrackerView): string {
  const { levels } = text.own.trail;
  return levels[level as keyof typeof levels];
}
