import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { TerminalReport } from '@lus/readability/cli/report.js';
import { check } from '@lus/readability';

const COMMAND = fileURLToPath(new URL('../bin/lus-readability.js', import.meta.resolve('@lus/readability')));
const PLAIN = 'Wij helpen u graag.\n';
const WARNED = 'Een regel.\nBel ons m.b.t. de zorg.\n';
const WRONG = `Dit is een${' heel'.repeat(30)} lange zin.\n`;

let folder: string;

/** Runs the command as somebody in the folder with texts would. */
async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder });
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, errors };
}

interface Told {
  file: string;
  findings: { rule: string; line: number; column: number; excerpt: string }[];
  counts: { words: number };
  scores: unknown;
}

const told = async (args: readonly string[], input?: string) =>
  JSON.parse((await run(['--json', ...args], input)).out) as Told[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lus-readability-'));
  await mkdir(join(folder, 'teksten', 'meer'), { recursive: true });
  await mkdir(join(folder, 'leeg'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'goed.md': PLAIN,
    'let-op.txt': WARNED,
    'fout.txt': WRONG,
    'pagina.html': '<p>Bel ons <b>m.b.t.</b> de zorg.</p>',
    'uitleg.json': '{"title":"Hulp","summary":{},"passages":[{"plain":"Bel **m.b.t.** hulp."}]}',
    'kapot.json': '{"title":',
    'beeld.txt': new Uint8Array([0x89, 0x50, 0, 0, 1]),
    'oud.txt': new Uint8Array([0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74]),
    'teksten/een.md': PLAIN,
    'teksten/meer/twee.txt': PLAIN,
    'teksten/meer/drie.json': '{}',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

after(() => rm(folder, { recursive: true }));

describe('The command', () => {
  it('is well with a plain text', async () => {
    const { code, out } = await run(['goed.md']);
    assert.equal(code, 0);
    assert.match(out, /Niets gevonden/);
  });

  it('shows where something is, what, and what is better', async () => {
    const { out } = await run(['let-op.txt']);
    assert.match(out, /let-op\.txt/);
    assert.match(out, /2:9 {2}waarschuwing {2}afkorting/);
    assert.match(out, /\n {4}Bel ons m\.b\.t\. de zorg\.\n {12}\^{6}\n/);
    assert.match(out, /Beter: “over”/);
    assert.match(out, /1 tekst, 7 woorden: 0 fouten, 1 waarschuwing\./);
  });

  it('shows the scores in one line, as an indication', async () => {
    const { out } = await run([], PLAIN.repeat(40));
    assert.equal(out.match(/aanwijzing/g)?.length, 1);
    assert.match(out, /Als aanwijzing: Flesch-Douma \d+, Leesindex A \d+/);
  });

  it('reads the standard input, also by the name -', async () => {
    assert.equal((await told([], WARNED))[0]?.findings.length, 1);
    assert.equal((await told(['-'], WARNED))[0]?.file, '-');
  });

  it('reads the standard input in the format that is asked for', async () => {
    const [answer] = await told(['--format', 'html'], '<p>Een<script>twee drie</script></p>');
    assert.equal(answer?.counts.words, 1);
  });

  it('knows the format by the name of a file', async () => {
    const answers = await told(['pagina.html', 'uitleg.json']);
    assert.deepEqual(
      answers.map(({ findings }) => findings[0]?.excerpt),
      ['m.b.t.', 'm.b.t.'],
    );
  });

  it('reads the texts in a folder, and in folders in it', async () => {
    const answers = await told(['teksten', 'teksten/een.md']);
    assert.deepEqual(
      answers.map(({ file }) => file),
      [join('teksten', 'een.md'), join('teksten', 'meer', 'twee.txt')],
    );
  });

  it('answers in JSON with file, findings, counts and scores', async () => {
    const [answer] = await told(['let-op.txt']);
    assert.deepEqual(answer, {
      file: 'let-op.txt',
      findings: [
        {
          rule: 'unexplained-abbreviation',
          start: 19,
          end: 25,
          excerpt: 'm.b.t.',
          message: '“m.b.t.” betekent “met betrekking tot”. Vaak kan het korter: “over”.',
          severity: 'warning',
          suggestions: ['over'],
          line: 2,
          column: 9,
        },
      ],
      counts: { words: 7, sentences: 2, paragraphs: 1, items: 0, headings: 0 },
      scores: null,
    });
  });

  const codes: readonly (readonly [args: readonly string[], code: number])[] = [
    [['let-op.txt'], 0],
    [['--fail-on', 'warning', 'let-op.txt'], 1],
    [['--fail-on=error', 'let-op.txt'], 0],
    [['fout.txt'], 1],
    [['--json', 'fout.txt'], 1],
    [['goed.md', 'fout.txt'], 1],
    [['--fail-on', 'warning', 'goed.md'], 0],
  ];
  for (const [args, code] of codes) {
    it(`stops with ${code} after ${args.join(' ')}`, async () => assert.equal((await run(args)).code, code));
  }

  const unreadable: readonly (readonly [file: string, why: RegExp])[] = [
    ['weg.txt', /bestaat niet/],
    ['leeg', /geen teksten/],
    ['oud.txt', /UTF-8/],
    ['beeld.txt', /geen tekst/],
    ['kapot.json', /geen geldige JSON/],
    ['teksten/meer/drie.json', /geen uitleg/],
  ];
  for (const [file, why] of unreadable) {
    it(`says of ${file} why it cannot be read`, async () => {
      const { code, errors } = await run([file]);
      assert.equal(code, 2);
      assert.match(errors, why);
      assert.match(errors, new RegExp(file));
    });
  }

  it('names all that it cannot read, and goes on with the others', async () => {
    const { code, out, errors } = await run(['weg.txt', 'let-op.txt', 'oud.txt']);
    assert.equal(code, 2);
    assert.match(errors, /weg\.txt[^]*oud\.txt/);
    assert.match(out, /let-op\.txt[^]*m\.b\.t\./);
  });

  for (const args of [['--onzin'], ['--format', 'word'], ['--format'], ['--fail-on', 'niets'], ['-x']]) {
    it(`explains wrong use by ${args.join(' ')}`, async () => {
      const { code, out, errors } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(errors, new RegExp(`${args[0]}[^]*--help`));
    });
  }

  it('explains itself', async () => {
    const { code, out } = await run(['--help']);
    assert.equal(code, 0);
    for (const option of ['--format', '--fail-on', '--json', '--version']) assert.ok(out.includes(option));
  });

  it('knows its version', async () => assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/));

  it('shows no colours and no progress where nobody looks', async () => {
    const { out, errors } = await run(['goed.md', 'let-op.txt']);
    assert.ok(!`${out}${errors}`.includes('\u001b'));
    assert.equal(errors, '');
  });

  it('is silent when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [COMMAND, '-'], { cwd: folder });
    child.stdout.destroy();
    child.stdin.end(WARNED.repeat(20_000));
    const errors = await text(child.stderr);
    assert.equal(errors, '');
  });
});

describe('The report for a terminal', () => {
  const report = (input: string, hasColours = false) => {
    const checked = check(input, { rules: ['unexplained-abbreviation'] });
    return new TerminalReport(hasColours).file({ file: 'brief.txt', input, ...checked });
  };

  it('has colours when the terminal has', () => assert.ok(report(WARNED, true).includes('\u001b[')));

  it('lets no text move the cursor', () => {
    assert.doesNotMatch(report('Bel ons \u001b[2Jm.b.t. \u202ede zorg.'), /[\u001b\u202e]/);
  });

  it('shows the piece of a long line where something is', () => {
    const shown = report(
      `${'Wij doen dit graag. '.repeat(50)}Bel ons m.b.t. zorg. ${'Wij doen dit graag. '.repeat(50)}`,
    );
    const lines = shown.split('\n');
    const marks = lines.findIndex((line) => line.includes('^'));
    assert.match(lines[marks - 1]!, /^ {4}….*m\.b\.t\..*…$/);
    assert.equal(lines[marks]!.indexOf('^'), lines[marks - 1]!.indexOf('m.b.t.'));
  });
});
