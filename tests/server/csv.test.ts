import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { replay, type Signal } from '@lus/contract';
import { COLUMN_NAMES, toCsv } from '@lus/server/csv.js';
import {
  aBundle,
  aChange,
  aCheck,
  aClosedLoop,
  aLog,
  anAdvice,
  aRefusal,
  type Step,
} from '../support/trail.js';

const NOW = new Date('2026-11-22T12:00:00Z');

function signalsOf(steps: readonly Step[]): Signal[] {
  const told = replay(aLog(NOW, steps));
  assert.ok('signals' in told, JSON.stringify(told));
  return [...told.signals.values()];
}

/** Reads CSV as RFC 4180 has it: rows end with CRLF, a quoted cell may hold anything. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows below the names of the columns, each cell under its name. */
function rowsOf(signals: readonly Signal[]): Record<string, string>[] {
  const [names = [], ...rows] = parse(toCsv(signals).slice(1));
  return rows.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}

/** What somebody reads who opens the table with semicolons, as a Dutch spreadsheet does: no cell is quoted then. */
const semicolonCells = (csv: string): string[] => csv.split(/[;\r\n]/).map((cell) => cell.replace(/^"+/, ''));

describe('Signals as CSV', () => {
  it('have one row each, under the names of the columns', () => {
    const [header, ...rows] = parse(toCsv(signalsOf([...aClosedLoop('een'), ...later('twee')])).slice(1));
    assert.deepEqual(header, COLUMN_NAMES);
    assert.deepEqual(
      rows.map((row) => [row.length, row[0]]),
      [
        [COLUMN_NAMES.length, 'een'],
        [COLUMN_NAMES.length, 'twee'],
      ],
    );
  });

  it('are only names of columns when there are none', () => {
    assert.equal(toCsv([]), `\uFEFF${COLUMN_NAMES.join()}\r\n`);
  });

  it('begin with the mark by which a spreadsheet knows UTF-8', () => {
    assert.equal(toCsv([]).codePointAt(0), 0xfeff);
  });

  it('keep commas, quotation marks and lines as they were said', () => {
    const ourWords = 'Wij vroegen "waarom", en nog eens.\nNiemand wist het.';
    assert.equal(
      rowsOf(signalsOf([[9, 'translator', 'x', aBundle({ ourWords })]]))[0]?.['ourWords'],
      ourWords,
    );
  });

  it('tell the last advice with its own answer, and the last change with its own check', () => {
    const [row] = rowsOf(
      signalsOf([
        ...aClosedLoop('x').slice(0, 3),
        [150, 'municipality', 'x', aRefusal()],
        [140, 'translator', 'x', anAdvice({ text: 'Zet het dan op de website.' })],
      ]),
    );
    assert.deepEqual(
      [row?.['round'], row?.['advice'], row?.['outcome']],
      ['2', 'Zet het dan op de website.', ''],
    );
  });

  it('tell the advice and the change of the round before, while a next round has begun with neither', () => {
    const [row] = rowsOf(
      signalsOf([
        ...aClosedLoop('x').slice(0, 4),
        [120, 'municipality', 'x', aChange({ text: 'Een nieuwe brief.' })],
        [60, 'collector', 'x', aCheck({ result: 'not', said: 'Wij merken er niets van.' })],
      ]),
    );
    assert.deepEqual(
      [row?.['stage'], row?.['outcome'], row?.['changes'], row?.['checkResult']],
      ['reopened', 'adopted', 'Een nieuwe brief.', 'not'],
    );
  });

  it('leave a number empty that nobody may know', () => {
    const few = aBundle({ experienceCount: null, whyFewer: 'Het is heel ernstig.' });
    assert.equal(rowsOf(signalsOf([[9, 'translator', 'x', few]]))[0]?.['experienceCount'], '');
  });

  it('hold no quotes, because a download cannot be withdrawn', () => {
    const [signal] = signalsOf(aClosedLoop('x'));
    const quotes = [{ commitment: 'a'.repeat(64), text: 'Ik sliep er slecht van.', salt: 'b'.repeat(32) }];
    assert.ok(!toCsv([{ ...signal!, quotes }]).includes('sliep'));
  });

  for (const formula of ['=1+1', '+31 88', '-1+1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://x";"y")']) {
    it(`never begin a cell with the formula ${JSON.stringify(formula)}`, () => {
      const signals = signalsOf([[9, 'translator', 'x', aBundle({ title: formula })]]);
      assert.equal(rowsOf(signals)[0]?.['title']?.[0], "'");
    });

    it(`never begin a cell with ${JSON.stringify(formula)}, when a semicolon is taken for the separator`, () => {
      const ourWords = `Zij zei;${formula}\n${formula}`;
      const csv = toCsv(signalsOf([[9, 'translator', 'x', aBundle({ ourWords, policyWords: formula })]]));
      assert.deepEqual(
        semicolonCells(csv).filter((cell) => /^[=+\-@\t]/.test(cell)),
        [],
      );
    });
  }

  it('have columns that the page about open data explains', async () => {
    const page = await readFile(new URL('../../docs/open-data.md', import.meta.url), 'utf8');
    const explained = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    assert.deepEqual(explained, COLUMN_NAMES);
  });
});

/** A signal that was bundled after the others. */
const later = (id: string): Step[] => [[9, 'translator', id, aBundle()]];
