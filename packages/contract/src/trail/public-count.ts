/**
 * A number of people as everybody may see it: nothing under the topic's threshold, else rounded down to a multiple
 * of it. Rounded, because exact numbers give hidden ones away: by subtracting one from another, or yesterday's from
 * today's. Every number shown stands for as many possible numbers as the threshold says (R16).
 * @param count - How many there really are.
 * @param threshold - The topic's threshold, 3 or more.
 * @returns `null` when hidden; else "at least this many".
 */
export function publicCount(count: number, threshold: number): number | null {
  return count < threshold ? null : count - (count % threshold);
}
