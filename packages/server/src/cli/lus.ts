import { readSettings } from '../config.js';
import { openDatabase } from '../database.js';
import { StartError } from '../start-error.js';
import { WrongInput } from '../wrong-input.js';
import type { Command } from './command.js';
import { Failure, WrongUse } from './errors.js';
import { createToken, listTokens, revokeToken } from './token.js';
import { exportTopic, importTopic } from './topic.js';

const HELP = `lus: looks after a Lus server

  lus token create --role ROLE [--label TEXT] [--topic TOPIC]
      Makes a token for somebody of the council or the municipality, and shows it once.
      ROLE is collector, translator, guardian or municipality.
  lus token list
      Lists all tokens, without what gets somebody in.
  lus token revoke ID
      Makes a token useless at once.
  lus export TOPIC [--out FILE]
      Writes a whole topic into a new file that only you can read; TOPIC.json by default.
  lus import FILE
      Imports such a file. All of it is checked first: with one mistake nothing comes in.
  lus --help
      Shows this.

It works on the database of DATABASE_URL, else on the one in DATA_DIR. That last one serves one program at a time:
stop the server first, and start it again afterwards.`;

const COMMANDS: Readonly<Record<string, Command>> = {
  'token create': createToken,
  'token list': listTokens,
  'token revoke': revokeToken,
  export: exportTopic,
  import: importTopic,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) return print(HELP);
  // npm runs its scripts in the project's folder, and tells here where the terminal is.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const [command, rest] = read(args);
  const run = await command(rest, { folder, now: new Date(), print, say });
  const database = await openDatabase(readSettings(process.env));
  await run(database).finally(() => database.close());
}

/** The command that was typed, and what stands behind its name. */
function read(args: readonly string[]): [Command, string[]] {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const { length } = name.split(' ');
    if (args.slice(0, length).join(' ') === name) return [command, args.slice(length)];
  }
  throw new WrongUse(`"${args.join(' ')}" is no command.`);
}

/** 0: done. 1: it cannot be done. 2: it was typed wrong. */
function explain(error: unknown): 1 | 2 {
  if (error instanceof WrongUse) {
    say(`${error.message} "lus --help" shows what there is.`);
    return 2;
  }
  if (error instanceof WrongInput) {
    for (const { pointer, detail, code } of error.errors) say(`${pointer || '/'}: ${detail} (${code})`);
    say('Nothing was imported. Put right what stands above, and try again.');
    return 1;
  }
  if (!(error instanceof Failure || error instanceof StartError)) throw error;
  say(error.message);
  return 1;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = explain(error);
});
