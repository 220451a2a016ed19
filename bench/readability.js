import { check } from '@lus/readability';

const KB = 1024;

/** Ordinary text of a municipality: long and short sentences, a list, an abbreviation, a number. */
const ORDINARY = `U krijgt hulp bij het huishouden als u dat zelf niet meer kunt. Een medewerker van de gemeente komt bij u thuis en bespreekt met u wat er nodig is, wat u zelf kunt, en wie u kan helpen. De aanvraag wordt door het college van burgemeester en wethouders binnen acht weken beoordeeld op grond van de Wet maatschappelijke ondersteuning (Wmo). U betaalt een bijdrage van € 21,80 per maand, o.a. voor de hulp.

- Neem uw pas mee.
- Bel ons op 14 036, of mail naar zorg@gemeente.nl.

`;

/** Input that makes a careless reader slow, with the format it is read as. */
const HOSTILE = {
  text: ['(', '.', '"', 'a', 'a.', 'a.a', 'a@', 'woord ', 'worden ', 'A. ', '- a\n', '\n', "'s ", '1.'],
  markdown: [
    '(',
    '[',
    '*',
    '_',
    '`',
    '`` ` ',
    '<',
    '&',
    '.',
    '"',
    '>',
    '- ',
    '#',
    '[](',
    '](',
    '<!--',
    '![[(',
  ],
  html: ['<', '<a ', '<a "', '<!--', '<!', '&', '<ul><li>', '<script>', '</script', '<svg>', '&amp;'],
};

const filled = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Milliseconds of the processor's time: what else the machine does is not counted. */
function milliseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of a few times, in megabytes a second. */
function speed(input, format, times) {
  const took = Array.from({ length: times }, () => milliseconds(() => check(input, { format })));
  return input.length / KB / KB / (Math.min(...took) / 1000);
}

/**
 * How fast the checker reads, in megabytes a second: 100 kB and 1 MB of ordinary text, and their ratio (1 when time
 * grows linearly); and the same of each hostile input.
 */
export function measureReadability() {
  check(filled(ORDINARY, 100 * KB), { format: 'markdown' });
  const small = speed(filled(ORDINARY, 100 * KB), 'markdown', 20);
  const large = speed(filled(ORDINARY, KB * KB), 'markdown', 5);
  const hostile = Object.entries(HOSTILE).flatMap(([format, pieces]) =>
    pieces.map((text) => {
      const [less, more] = [100 * KB, KB * KB].map((size) => speed(filled(text, size), format, 3));
      return { format, text, speed: more, ratio: less / more };
    }),
  );
  return { small, large, ratio: small / large, hostile };
}
