import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, type Next } from '@lus/contract';
import type { Plural } from './text-controller.js';
import type { nl } from './trail.texts.js';

/** What counting days needs of a widget's texts. */
interface DayTexts {
  count(forms: Plural, n: number): string;
  day(date: string): string;
}

/**
 * How long ago a day was: "vandaag", "3 dagen geleden".
 * @param days - Days from then to now; a day to come counts as today.
 */
export const daysAgo = (days: number, trail: typeof nl, texts: DayTexts): string =>
  days > 0 ? texts.count(trail.daysAgo, days) : trail.today;

/**
 * How far off an agreed day is: "nog 3 dagen", "vandaag", "2 dagen te laat".
 * @param days - Days from now to then; negative once it has passed.
 */
export function daysUntil(days: number, trail: typeof nl, texts: DayTexts): string {
  if (days === 0) return trail.today;
  return days > 0 ? texts.count(trail.daysLeft, days) : texts.count(trail.daysLate, -days);
}

/** How far off a day is, in words; that it has passed is marked as well, for who looks. */
export const clock = (days: number, trail: typeof nl, texts: DayTexts): TemplateResult =>
  html`<span class=${days < 0 ? 'late' : nothing}>${daysUntil(days, trail, texts)}</span>`;

/** Whether the agreed day is one to keep: for an answer or a change. The others may wait longer. */
export const isPromised = ({ what }: Next): boolean => what === 'answer' || what === 'change';

/** The agreed day of the next step, and how far off it is (R10). @param today - In the Netherlands. */
export function byWhen(next: Next, today: string, trail: typeof nl, texts: DayTexts): unknown {
  if (!next.by) return undefined;
  const day = texts.day(next.by);
  const days = daysBetween(today, next.by);
  if (isPromised(next)) return html`${trail.by(day)} <span>(${clock(days, trail, texts)})</span>`;
  if (days < 0) return undefined;
  return next.what === 'check' ? trail.from(day) : trail.again(day);
}
