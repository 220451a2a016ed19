import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Role } from '@lus/contract';

/** A token for staff, as the command prints it. Made before the server starts: one process at a time has the folder. */
export async function staffToken(settings: Record<string, string>, role: Role): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['packages/server/dist/cli/lus.js', 'token', 'create', '--role', role],
    { env: { ...process.env, ...settings } },
  );
  return stdout.trim();
}
