import { parseArgs } from 'node:util';
import { WrongUse } from './errors.js';

/**
 * Reads what was typed behind a command, or throws a `WrongUse`.
 * @param options - The options that the command knows; each takes a value.
 * @param names - What the words without an option mean, in order; all of them are needed.
 */
export function readArguments<Option extends string, const Names extends readonly string[]>(
  args: readonly string[],
  options: readonly Option[],
  names: Names,
): { options: Partial<Record<Option, string>>; words: { [Place in keyof Names]: string } } {
  const { values, positionals } = parse(args, options);
  const missing = names.slice(positionals.length);
  if (missing.length > 0) throw new WrongUse(`${missing.join(' and ')} is missing.`);
  const extra = positionals.slice(names.length);
  if (extra.length > 0) throw new WrongUse(`"${extra.join(' ')}" is too much.`);
  return {
    options: values as Partial<Record<Option, string>>,
    words: positionals as { [Place in keyof Names]: string },
  };
}

function parse(args: readonly string[], options: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/[.\n]/);
    throw new WrongUse(`${sentence}.`);
  }
}
