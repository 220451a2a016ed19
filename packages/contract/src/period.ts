import type { Topic } from './topic.js';

const dayInNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at a moment, `2026-11-22`. */
export const dayOf = (moment: Date): string => dayInNetherlands.format(moment);

/** Whether experiences can be told now: the topic collects, and its period runs, first and last day included. */
export function isOpen(topic: Topic, now: Date): boolean {
  const day = dayOf(now);
  return topic.phase === 'collect' && topic.period.from <= day && day <= topic.period.until;
}
