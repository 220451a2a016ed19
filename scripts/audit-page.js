/** The words of OpenACR for its terms, from good to bad. */
const words = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-evaluated': 'Not evaluated',
  'not-applicable': 'Not applicable',
};

/**
 * The reports on all widgets in short, as a page of Markdown.
 * @param about - See `about.yaml`.
 * @param reports - `{ widget, rows }` of each widget; a row is a criterion with its judgement.
 */
export const summaryPage = ({ about, version, reports }) =>
  pageOf(
    'Accessibility conformance report',
    `${about.product} ${version}, ${about.reportDate}, for WCAG 2.2 level A and AA and EN 301 549 V3.2.1 chapter 9. Each widget has a page of its own with every criterion; the same for programs stands beside it in [OpenACR](https://github.com/GSA/openacr).`,
    '## In short',
    about.scope,
    table(['Widget', ...Object.values(words)], reports.map(countsOf(about))),
    ...section('## How it was looked at', about.methods),
    ...section('## What nobody looked at yet', about.limits),
    '## What is not wholly met',
    gapsOf(about, reports),
    '## What the host page must do',
    'A widget is a part of a page. These can only be met by the page round it.',
    list(hostDuties(reports).map((duty) => `[ ] ${duty}`)),
    '## How to read the tables',
    'A test is named as `stage › group › test`, and `*` stands for what differs, such as the picture mode or the database. `every story: …` is a test of the group `every story of <widget>` in stage `house`: it runs over every story of that widget, in light, dark, forced colours and right to left, at 1280 and 320 pixels, where that matters. `npm test -- house e2e transcripts browser` runs them. A criterion whose test fails, does not run or does not exist is lowered by `npm run audit`, and says so. Under the name of a criterion stand its level and its clause in EN 301 549.',
  );

/**
 * The report on one widget, with every criterion, as a page of Markdown.
 * @param about - See `about.yaml`.
 * @param report - `{ widget, rows }`; a row is a criterion with its judgement.
 */
export const widgetPage = ({ about, version, report: { widget, rows } }) =>
  pageOf(
    `${about.widgets[widget].title}: accessibility conformance`,
    `${about.widgets[widget].description} The tag is \`<lus-${widget}>\`. ${countInWords(rows)}`,
    `${about.product} ${version}, ${about.reportDate}. What these tables rest on, and how to read them, stands in the [report in short](report.md).`,
    ...principles.flatMap((principle, at) => [
      `## ${at + 1}. ${principle}`,
      table(
        ['Criterion', 'Conformance', 'Shown by', 'Remarks'],
        rows.filter(({ number }) => number.startsWith(`${at + 1}.`)).map((row) => rowOf(row, widget)),
      ),
    ]),
  );

/** The four principles of WCAG, in its order: the first figure of each criterion. */
const principles = ['Perceivable', 'Operable', 'Understandable', 'Robust'];

const pageOf = (title, ...blocks) =>
  [
    `# ${title}`,
    '<!-- Made by `npm run audit` of criteria/*.yaml, about.yaml and the results of the tests. Edit those. -->',
    ...blocks,
  ].join('\n\n') + '\n';

const section = (title, lines) => [title, list(lines)];

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');

/** Prettier would fill up each column to its longest cell, and make the page three times as large. */
const table = (head, rows) =>
  [
    '<!-- prettier-ignore-start -->',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    '<!-- prettier-ignore-end -->',
  ].join('\n');

const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const countsOf =
  (about) =>
  ({ widget, rows }) => [
    `[${about.widgets[widget].title}](${widget}.md)`,
    ...Object.keys(words).map((term) => countOf(rows, term)),
  ];

const countOf = (rows, term) => rows.filter(({ conformance }) => conformance === term).length;

const countInWords = (rows) => {
  const counts = Object.keys(words)
    .map((term) => [words[term].toLowerCase(), countOf(rows, term)])
    .filter(([, count]) => count > 0);
  return `Of ${rows.length} criteria: ${counts.map((termAndCount) => termAndCount.join(' ')).join(', ')}.`;
};

const rowOf = ({ number, name, level, clause, conformance, notes, host, against, ...grounds }, widget) => [
  `${number} ${name}<br>Level ${level}, ${clause ? `EN\u00a0${clause}` : 'not in EN yet'}`,
  words[conformance],
  shownBy({ host, ...grounds }, widget).join('<br>') || '–',
  [
    notes,
    ...host.map((duty) => `To do for the page: ${duty}`),
    ...against.map((reason) => `Lowered: \`${reason}\``),
  ]
    .filter(Boolean)
    .join('<br>'),
];

function shownBy({ tests, hand, host }, widget) {
  const here = [
    ...tests.map((test) => `\`${shortName(test, widget)}\``),
    ...(hand ? [`Checked by hand: ${hand}`] : []),
  ];
  if (host.length === 0) return here;
  return [...here, here.length > 0 ? 'Depends on the host page too' : 'Depends on the host page'];
}

const shortName = (test, widget) =>
  test.replace(`house › every story of lus-${widget} › `, 'every story: ').replace(/, in \*$/, '');

/** Each criterion that a widget does not wholly meet, with the widgets and what is missing. */
function gapsOf(about, reports) {
  const gaps = new Map();
  for (const { widget, rows } of reports)
    for (const { number, name, conformance, notes, against } of rows) {
      if (conformance === 'supports' || conformance === 'not-applicable') continue;
      const remarks = [notes, ...against].join(' ');
      const key = [`${number} ${name}`, words[conformance], remarks].join('\n');
      gaps.set(key, [...(gaps.get(key) ?? []), about.widgets[widget].title]);
    }
  if (gaps.size === 0) return 'Nothing that we know of.';
  return table(
    ['Criterion', 'Conformance', 'Widgets', 'What is missing'],
    [...gaps].map(([key, widgets]) => {
      const [criterion, term, remarks] = key.split('\n');
      return [criterion, term, widgets.join(', '), remarks];
    }),
  );
}

/** What a page must do, one line a duty. */
const hostDuties = (reports) => {
  const rows = reports.flatMap((report) => report.rows).sort((a, b) => byNumber(a.number, b.number));
  return [
    ...new Set(
      rows.flatMap(({ number, name, host }) => host.map((duty) => `**${number} ${name}.** ${duty}`)),
    ),
  ];
};

const byNumber = (a, b) => a.localeCompare(b, 'en', { numeric: true });
