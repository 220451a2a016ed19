import { parseArgs } from 'node:util';
import type { Severity } from '../finding.js';
import { FORMATS, type Format } from '../input/format.js';

export const HELP = `Gebruik: lus-readability [opties] [bestanden of mappen…]

Kijkt een Nederlandse tekst na op kenmerken van duidelijke taal. Zonder bestand, of
met -, leest het programma van de standaardinvoer. Van een map leest het alle
bestanden met .md, .markdown, .html, .htm en .txt, ook in mappen daarin. JSON van
een uitleg leest het alleen als u het bestand zelf noemt.

  --format SOORT   text, markdown, html of explainer; anders zegt de bestandsnaam het
  --fail-on ERNST  stop met code 1 bij een fout (error) of ook bij een waarschuwing
                   (warning); zonder deze optie bij een fout
  --json           geef het antwoord als JSON
  --help           toon deze uitleg
  --version        toon het versienummer

Het programma stopt met code 0 als het goed is, met 1 als het iets vond, en met 2
bij verkeerd gebruik of een bestand dat het niet kan lezen.
`;

export interface Options {
  readonly files: readonly string[];
  readonly format: Format | undefined;
  readonly failOn: Severity;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Wrong use of the command; the message says in Dutch what was wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SETTINGS = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads what was typed behind the command.
 *
 * @throws {UsageError} on an option or a value that does not exist.
 */
export function readOptions(args: readonly string[]): Options {
  // Not strict: its messages are in English only.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: SETTINGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in SETTINGS)) throw new UsageError(`De optie ${token.rawName} bestaat niet.`);
  }
  return {
    files: positionals,
    format: oneOf('--format', values.format, FORMATS),
    failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning'] as const) ?? 'error',
    json: values.json === true,
    help: values.help === true,
    version: values.version === true,
  };
}

function oneOf<T extends string>(option: string, given: unknown, known: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((value) => value === given);
  if (!found) throw new UsageError(`Kies bij ${option} uit: ${known.join(', ')}.`);
  return found;
}
