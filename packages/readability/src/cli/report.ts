import { styleText } from 'node:util';
import type { Report } from '../check.js';
import type { Finding, Rule, Severity } from '../finding.js';
import { Lines } from './lines.js';

const NAMES: Readonly<Record<Rule, string>> = {
  passive: 'lijdende vorm',
  'difficult-word': 'moeilijk woord',
  'nominal-style': 'naamwoordstijl',
  'many-prepositions': 'veel voorzetsels',
  'long-sentence': 'lange zin',
  'split-verb': 'werkwoorden ver uit elkaar',
  'double-negation': 'dubbele ontkenning',
  'long-paragraph': 'lange alinea',
  'no-headings': 'geen tussenkoppen',
  'unexplained-abbreviation': 'afkorting zonder uitleg',
};
const SEVERITIES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
};
const INDENT = '    ';

/** How wide the line is that is shown with a finding, and how much of it stands before the finding. */
const WIDTH = 90;
const BEFORE = 30;

/** A text that was checked. */
export interface Checked extends Report {
  readonly file: string;
  readonly input: string;
}

type Style = Parameters<typeof styleText>[0];

/** What the terminal shows; with colours when it can show them. */
export class TerminalReport {
  readonly #hasColours: boolean;

  constructor(hasColours: boolean) {
    this.#hasColours = hasColours;
  }

  /** One text with its findings. */
  file(checked: Checked): string {
    const lines = new Lines(checked.input);
    const findings = checked.findings.map((finding) => this.#finding(finding, checked.input, lines));
    const title = this.#style('bold', visible(checked.file === '-' ? 'Standaardinvoer' : checked.file));
    const scores = scoreLine(checked);
    const nothing = [INDENT + 'Niets gevonden. Laat de tekst ook lezen door iemand voor wie hij is.'];
    return [
      title,
      ...(findings.length > 0 ? findings : nothing),
      ...(scores ? [INDENT + this.#style('dim', scores)] : []),
      '',
    ].join('\n');
  }

  /** How much was found in all texts together. */
  summary(all: readonly Checked[]): string {
    const findings = all.flatMap((checked) => checked.findings);
    const words = all.reduce((sum, { counts }) => sum + counts.words, 0);
    const texts = `${number(all.length)} ${all.length === 1 ? 'tekst' : 'teksten'}, ${number(words)} ${words === 1 ? 'woord' : 'woorden'}`;
    const severities = (['error', 'warning'] as const).map((severity) =>
      counted(findings.filter((finding) => finding.severity === severity).length, SEVERITIES[severity]),
    );
    const byRule = Object.entries(NAMES)
      .map(([rule, name]) => ({ name, count: findings.filter((finding) => finding.rule === rule).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ name, count }) => `${name} ${number(count)}`);
    const rules = byRule.length > 0 ? `${byRule.join(', ')}.\n` : '';
    return `${this.#style('bold', `${texts}: ${severities.join(', ')}.`)}\n${rules}`;
  }

  #finding(finding: Finding, input: string, lines: Lines): string {
    const { line, column } = lines.at(finding.start);
    const style: Style = finding.severity === 'error' ? 'red' : 'yellow';
    const severity = SEVERITIES[finding.severity][0];
    const head = `${this.#style('dim', `${line}:${column}`)}  ${this.#style(style, severity)}  ${NAMES[finding.rule]}`;
    const { shown, marks } = context(finding, input, lines.range(line));
    const suggestions = finding.suggestions.map((suggestion) => `“${visible(suggestion)}”`).join(' of ');
    return [
      `  ${head}`,
      INDENT + shown,
      INDENT + this.#style(style, marks),
      INDENT + visible(finding.message),
      ...(suggestions ? [`${INDENT}Beter: ${suggestions}`] : []),
      '',
    ].join('\n');
  }

  #style(style: Style, text: string): string {
    return this.#hasColours ? styleText(style, text, { validateStream: false }) : text;
  }
}

/** The piece of the line around a finding, and a line of marks under what was found. */
function context(
  { start, end }: Finding,
  input: string,
  line: { start: number; end: number },
): { shown: string; marks: string } {
  let from = Math.max(line.start, Math.min(start - BEFORE, line.end - WIDTH));
  const before = from > line.start ? '…' : '';
  while (from < start && /\s/.test(input.charAt(from))) from++;
  const to = Math.min(line.end, from + WIDTH);
  const after = to < line.end ? '…' : '';
  const lead = before + visible(input.slice(from, start));
  const found = visible(input.slice(start, Math.min(end, to)));
  const rest = visible(input.slice(Math.min(end, to), to));
  const blank = ' '.repeat(lengthOf(lead));
  return {
    shown: (lead + found + rest + after).trimEnd(),
    marks: blank + '^'.repeat(Math.max(1, lengthOf(found))),
  };
}

/** Characters as somebody counts them, an accent with its letter. */
const lengthOf = (text: string): number => text.replace(/\p{M}/gu, '').match(/./gsu)?.length ?? 0;

/** A text could hold what moves the cursor or turns the direction of writing; that is shown as a space. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, ' ');

function scoreLine({ scores }: Report): string | undefined {
  if (!scores) return undefined;
  const flesch = Math.round(scores.fleschDouma);
  const index = Math.round(scores.leesindexA);
  const length = number(Math.round(scores.wordsPerSentence * 10) / 10);
  return `Als aanwijzing: Flesch-Douma ${flesch}, Leesindex A ${index} (hoger is makkelijker); gemiddeld ${length} woorden per zin.`;
}

const number = (value: number): string => value.toLocaleString('nl-NL');

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${number(count)} ${count === 1 ? one : many}`;
