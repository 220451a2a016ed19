import type { Topic } from './topic.js';

const dayInNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at a moment, `2026-11-22`. */
export const dayOf = (moment: Date): string => dayInNetherlands.format(moment);

/** Whether experiences can be told now: the topic collects, and its period runs, first and last day included. */
export function isOpen(topic: Topic, now: Date): boolean {
  const day = dayOf(now);
  return topic.phase === 'collect' && topic.period.from <= day && day <= topic.period.until;
}

/** Days from one calendar day to another; negative when `until` is earlier. */
export const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** Without news for longer than this, a topic is silent too long, unless it says otherwise (R18). In days. */
export const SILENT_AFTER_DAYS = 60;

/** How long a topic has been silent, in days, and whether that is too long (R18). */
export function silence(topic: Topic, lastNewsOn: string, now: Date): { days: number; tooLong: boolean } {
  const days = daysBetween(lastNewsOn, dayOf(now));
  return { days, tooLong: days > (topic.silentAfterDays ?? SILENT_AFTER_DAYS) };
}
