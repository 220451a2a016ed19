import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(import.meta.resolve('@lus/server/cli/lus.js'));

/** What a command printed, and how it ended. */
export interface Ran {
  readonly exitCode: number;
  /** For programs, without the last line end. */
  readonly output: string;
  /** For people. */
  readonly said: string;
}

/** Runs `lus` as somebody does at a terminal in a folder. */
export const lus = (folder: string, args: readonly string[], environment: Record<string, string> = {}) =>
  new Promise<Ran>((done) => {
    const env = { PATH: process.env['PATH'], INIT_CWD: folder, DATA_DIR: `${folder}/data`, ...environment };
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, output, said) => {
      const exitCode = error ? Number(error.code) : 0;
      done({ exitCode, output: output.trimEnd(), said: said.trimEnd() });
    });
  });
