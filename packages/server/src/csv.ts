import { askedFrom, changedRound, type Signal, type SignalRound } from '@lus/contract';

type Cell = string | number | boolean | null | undefined;

/** What of a signal a row tells: itself, its last round with an advice, and its last round with a change. */
interface Told {
  readonly signal: Signal;
  readonly advised: SignalRound | undefined;
  readonly changed: SignalRound | undefined;
}

/** The columns, in order; `docs/open-data.md` says what each means. Names never change, new ones come last. */
const COLUMNS: Readonly<Record<string, (told: Told) => Cell>> = {
  id: ({ signal }) => signal.id,
  title: ({ signal }) => signal.title,
  ourWords: ({ signal }) => signal.ourWords,
  policyWords: ({ signal }) => signal.policyWords,
  kind: ({ signal }) => signal.kind,
  scope: ({ signal }) => signal.scope,
  senderKind: ({ signal }) => signal.sender.kind,
  sender: ({ signal }) => signal.sender.name,
  experienceCount: ({ signal }) => signal.experienceCount,
  exceptions: ({ signal }) => several(signal.exceptions.map(({ group, text }) => `${group}: ${text}`)),
  stage: ({ signal }) => signal.stage,
  round: ({ signal }) => signal.round,
  bundledOn: ({ signal }) => signal.bundled.recordedOn,
  updatedOn: ({ signal }) => signal.updatedOn,
  recognised: ({ signal }) => signal.recognition?.outcome,
  recognisedOn: ({ signal }) => signal.recognition?.recordedOn,
  objections: ({ signal }) => several(signal.recognition?.objections),
  advice: ({ advised }) => advised?.advice?.text,
  advisedOn: ({ advised }) => advised?.advice?.recordedOn,
  requested: ({ advised }) => advised?.advice?.requested,
  level: ({ advised }) => advised?.advice?.level,
  addressees: ({ advised }) => several(advised?.advice?.addressees),
  policyStage: ({ advised }) => advised?.advice?.policyStage,
  answerBy: ({ advised }) => advised?.advice?.answerBy,
  answeredOn: ({ advised }) => advised?.response?.recordedOn,
  outcome: ({ advised }) => advised?.response?.outcome,
  answer: ({ advised }) => advised?.response?.text,
  reasonClass: ({ advised }) => advised?.response?.reasonClass,
  reason: ({ advised }) => advised?.response?.reason,
  possibleInstead: ({ advised }) => advised?.response?.possibleInstead,
  clientsHeard: ({ advised }) => advised?.response?.clientsHeard,
  heardOn: ({ advised }) => advised?.response?.heardOn,
  changes: ({ changed }) => several(changed?.changes.map(({ text }) => text)),
  changedOn: ({ changed }) => changed?.changes.at(-1)?.on,
  checkOn: ({ signal }) => askedFrom(signal),
  checkedOn: ({ changed }) => changed?.checks.at(-1)?.recordedOn,
  checkResult: ({ changed }) => changed?.checks.at(-1)?.result,
  checkSaid: ({ changed }) => changed?.checks.at(-1)?.said,
  parkedOn: ({ signal }) => signal.parked?.recordedOn,
  parkedReason: ({ signal }) => signal.parked?.reason,
  parkedUntil: ({ signal }) => signal.parked?.untilOn,
  nextWho: ({ signal }) => signal.next?.who,
  nextWhat: ({ signal }) => signal.next?.what,
  nextBy: ({ signal }) => signal.next?.by,
  lesson: ({ signal }) => signal.lesson,
};

/** The names of the columns. */
export const COLUMN_NAMES: readonly string[] = Object.keys(COLUMNS);

/**
 * Signals as open data: CSV as RFC 4180 has it, one row a signal. With a byte order mark, because without it a
 * spreadsheet takes UTF-8 for something else. Quotes are left out: they can be withdrawn, a download cannot.
 */
export function toCsv(signals: readonly Signal[]): string {
  const rows = signals.map((signal) => {
    const advised = signal.rounds.findLast(({ advice }) => advice);
    const told = { signal, advised, changed: changedRound(signal) };
    return Object.values(COLUMNS).map((column) => cell(column(told)));
  });
  return `\uFEFF${[COLUMN_NAMES, ...rows].map((row) => `${row.join()}\r\n`).join('')}`;
}

/** Several texts in one cell, a line each. */
const several = (texts: readonly string[] | undefined): string | undefined => texts?.join('\n');

function cell(value: Cell): string {
  const text = harmless(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What begins a cell and looks like a formula, a spreadsheet would run; a quote mark makes it text. A Dutch spreadsheet
 * takes a semicolon for the separator, and then knows no quoted cells either: so also after one, and on every line.
 */
const harmless = (text: string): string => text.replace(/(?<=^|[;\t\r\n])(?="*[=+\-@\t\r])/g, "'");
