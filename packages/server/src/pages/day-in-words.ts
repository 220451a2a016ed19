const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: `15 mei 2027`. */
export const dayInWords = (day: string): string => longDay.format(new Date(day));
