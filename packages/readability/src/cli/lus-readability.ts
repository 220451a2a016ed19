import { readFileSync } from 'node:fs';
import { check } from '../check.js';
import { formatOf } from '../input/format.js';
import { filesAt, problemOf, readText, STANDARD_INPUT, type Place } from './files.js';
import { Lines } from './lines.js';
import { HELP, readOptions, UsageError, type Options } from './options.js';
import { TerminalReport, type Checked } from './report.js';

const EXIT = { well: 0, found: 1, wrong: 2 } as const;

/** Clears the line of a terminal, and goes to its beginning. */
const CLEAR = '\r\u001b[K';

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) process.stdout.write(HELP);
  else if (options.version) process.stdout.write(`${version()}\n`);
  else return run(options);
  return EXIT.well;
}

/** Checks all files that can be read, and names all that cannot. */
async function run(options: Options): Promise<number> {
  const places = await filesAt(options.files);
  const terminal = new TerminalReport(process.stdout.isTTY && !process.env['NO_COLOR']);
  const progress = process.stderr.isTTY && places.length > 1 ? CLEAR : '';
  const all: Checked[] = [];
  let hasProblem = false;
  for (const [index, place] of places.entries()) {
    if (progress) process.stderr.write(`${CLEAR}${index + 1} van ${places.length}: ${place.file}`);
    const checked = await checkPlace(place, options);
    if (progress) process.stderr.write(CLEAR);
    if ('problem' in checked) {
      hasProblem = true;
      process.stderr.write(`${checked.file}: ${checked.problem}\n`);
      continue;
    }
    all.push(checked);
    if (!options.json) process.stdout.write(`${terminal.file(checked)}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(all.map(answer), null, 2)}\n`);
  else if (all.length > 0) process.stdout.write(terminal.summary(all));

  if (hasProblem) return EXIT.wrong;
  const fails = all
    .flatMap(({ findings }) => findings)
    .some(({ severity }) => severity === 'error' || options.failOn === 'warning');
  return fails ? EXIT.found : EXIT.well;
}

async function checkPlace(
  place: Place,
  options: Options,
): Promise<Checked | { file: string; problem: string }> {
  if ('problem' in place) return place;
  const { file } = place;
  if (file === STANDARD_INPUT && process.stdin.isTTY) {
    process.stderr.write('Typ of plak een tekst. Sluit af met Ctrl+D.\n');
  }
  try {
    const input = await readText(file);
    return { file, input, ...check(input, { format: options.format ?? formatOf(file) ?? 'text' }) };
  } catch (error) {
    return { file, problem: problemOf(error) };
  }
}

/** What `--json` tells of one text. */
function answer({ file, input, findings, counts, scores }: Checked) {
  const lines = new Lines(input);
  return {
    file,
    findings: findings.map((finding) => ({ ...finding, ...lines.at(finding.start) })),
    counts,
    scores,
  };
}

function version(): string {
  const described = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(described) as { version: string }).version;
}

// Whoever reads us may have seen enough: `lus-readability … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\nMeer uitleg: lus-readability --help\n`);
  process.exitCode = EXIT.wrong;
}
