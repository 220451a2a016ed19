import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { contrast, readColour } from '../packages/elements/dist/shared/contrast.js';
import { browserArguments, findBrowser } from './browser.js';
import { isMain, root } from './run.js';

/**
 * What each house style becomes in our widgets: which tokens come from it, and which of its values we could not use.
 * `node scripts/house-styles.js path/to/theme.css class` prints one of your own; without arguments it writes
 * `docs/house-styles.md`, and with `--check` it only says whether that is up to date. Needs a build, and for the
 * report `npx tsc -b`.
 */
const REPORT = join(root, 'docs/house-styles.md');
const tokens = flatten(JSON.parse(readFileSync(join(root, 'packages/tokens/dist/tokens.json'), 'utf8')).lus);

function flatten(group, path = []) {
  return Object.entries(group).flatMap(([key, value]) => {
    if (typeof value !== 'object' || key.startsWith('$')) return [];
    if (!('$value' in value)) return flatten(value, [...path, key]);
    const { $type: type, $extensions: extensions } = value;
    const fallback = extensions['nl.nldesignsystem.fallback'] ?? [];
    return [
      {
        name: [...path, key].join('-'),
        type,
        chain: fallback.map((token) => `--${token.replaceAll('.', '-')}`),
        claims: extensions['lus.contrast'] ?? [],
      },
    ];
  });
}

/* global document, customElements, requestAnimationFrame, getComputedStyle, CSS -- of the page */

/** Runs in the page: what the theme says, what that comes to, and what the widget uses in its place. */
async function look({ wanted, className }) {
  document.body.className = className;
  document.body.innerHTML = '<lus-influence-tracker></lus-influence-tracker>';
  const widget = document.body.firstElementChild;
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  const before = widget.shadowRoot.adoptedStyleSheets.length;
  const end = Date.now() + 10_000;
  while (widget.shadowRoot.adoptedStyleSheets.length === before && Date.now() < end)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const mended = widget.shadowRoot.adoptedStyleSheets[before];

  const style = getComputedStyle(widget);
  const ruler = document.createElement('i');
  widget.shadowRoot.append(ruler);
  const valueOf = ({ name, type }) => {
    const reference = `var(--_lus-${name})`;
    if (type !== 'color') return style.getPropertyValue(`--_lus-${name}`).trim();
    ruler.style.color = `color-mix(in srgb,${reference},${reference})`;
    return getComputedStyle(ruler).color;
  };
  const read = () => Object.fromEntries(wanted.map((token) => [token.name, valueOf(token)]));
  const isValid = { color: 'color', dimension: 'margin-top', number: 'line-height' };

  const used = read();
  if (mended) mended.disabled = true;
  const theirs = read();
  const said = wanted.flatMap(({ name, type, chain }) => {
    const source = chain.find((token) => style.getPropertyValue(token));
    if (!source) return [];
    const value = style.getPropertyValue(source).trim();
    const property = isValid[type];
    return [{ name, source, value, broken: property ? !CSS.supports(property, value) : false }];
  });
  return { said, used, theirs };
}

/**
 * Why a value was not used. For a colour the pair that could not be seen well enough: the token as words or an edge,
 * else as what they lie on.
 * @returns a sentence; nothing when all pairs hold.
 */
function reasonFor({ name, type }, theirs, used) {
  if (type === 'number') return 'meant for one size of words; a number grows with them';
  if (type === 'dimension') return 'too small or too large for our fields';
  const pairs = tokens.flatMap((token) =>
    token.claims
      .filter(({ least }) => least)
      .flatMap(({ on, or, least }) =>
        on.map((ground) => ({
          fronts: [token.name, ...(or ? [`color-${or}`] : [])],
          ground: `color-${ground}`,
          least,
        })),
      ),
  );
  const { ratio, least, fronts, ground } =
    pairs
      .filter((pair) => pair.ground === name || pair.fronts[0] === name)
      .map((pair) => {
        const front = (of) => readColour((of === name ? theirs : used)[of]);
        const behind = layed(
          readColour((pair.ground === name ? theirs : used)[pair.ground]),
          readColour(used['color-surface']),
        );
        return { ...pair, ratio: Math.max(...pair.fronts.map((of) => contrast(front(of), behind))) };
      })
      // The first is where it is at home.
      .find((pair) => pair.ratio < pair.least) ?? {};
  if (!ratio && theirs[name].includes(' / ')) return 'see-through, and it lies on more than one ground';
  if (!ratio) return 'follows from the others';
  return `${ratio.toFixed(2)}:1 for ${fronts[0]} on ${ground}, needs ${least}:1`;
}

const layed = ([red, green, blue, alpha], ground) => [
  ...[red, green, blue].map((part, index) => part * alpha + ground[index] * (1 - alpha)),
  1,
];

const twoDigits = (part) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour as `#rrggbb`, with its opacity when it is not whole; anything else as it is. */
function asHex(value) {
  if (!value.includes('srgb')) return value;
  const colour = readColour(value);
  return `#${(colour[3] < 1 ? colour : colour.slice(0, 3)).map(twoDigits).join('')}`;
}

function differences({ said, used, theirs }) {
  return tokens.flatMap((token) => {
    const { name } = token;
    const source = said.find((one) => one.name === name);
    if (source?.broken)
      return [[name, source.source, source.value, asHex(used[name]), 'CSS knows no such value']];
    if (theirs[name] === used[name]) return [];
    const from = source?.source ?? 'mixed by us';
    return [[name, from, asHex(theirs[name]), asHex(used[name]), reasonFor(token, theirs, used)]];
  });
}

/** One house style in Markdown. */
function chapter({ name, className }, seen) {
  const rows = differences(seen);
  const fillable = tokens.filter(({ chain }) => chain.length > 0).length;
  const shown = [
    'color-primary',
    'color-primary-text',
    'color-link',
    'color-heading',
    'color-control-border',
  ];
  const looks = [...shown, 'font-family', 'font-family-heading', 'button-radius']
    .map((token) => `${token} \`${asHex(seen.used[token])}\``)
    .join(', ');
  return [
    `## ${name} (\`.${className}\`)`,
    `It fills ${seen.said.length} of the ${fillable} tokens that a house style can fill: ${looks}.`,
    rows.length === 0
      ? 'Every value is used as it is.'
      : [
          '| our token | from | its value | used | why |',
          '| --- | --- | --- | --- | --- |',
          ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
        ].join('\n'),
  ].join('\n\n');
}

/** Serves the scripts for host pages and an empty page. */
async function serve() {
  const server = createServer(({ url }, response) => {
    const isScript = /^\/[\w.-]+\.js$/.test(url);
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? readFileSync(join(root, 'packages/embed/dist', url))
        : '<!doctype html><html lang="nl"><title>Huisstijl</title><body></body></html>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function chapters(styles) {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: false,
    args: browserArguments,
  });
  const written = [];
  for (const style of styles) {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.addStyleTag({ content: readFileSync(style.path, 'utf8') });
    await page.addScriptTag({ type: 'module', url: '/influence-tracker.js' });
    written.push(chapter(style, await page.evaluate(look, { wanted: tokens, className: style.className })));
    await page.close();
  }
  await browser.close();
  server.close();
  return written;
}

const INTRODUCTION = `# What your house style becomes

Every widget takes the house style of its page: the tokens of NL Design System on a class around it. Here is what ten
published house styles come to, and which of their values we cannot use. Where words would stand out from their ground
by less than 4.5:1, or an edge by less than 3:1 (WCAG 1.4.3, 1.4.11), our own value takes its place
([decision 0018](decisions/0018-our-value-when-a-house-style-cannot-be-read.md)). Look at your own with
\`npm run house-styles -- path/to/theme.css your-theme\`. This page is made by that command.`;

async function report() {
  // The list of the tests, compiled.
  const { houseStyles } = await import('../.tests-out/support/house-styles.js');
  const styles = houseStyles.map((style) => ({ ...style, path: join(root, 'node_modules', style.css) }));
  const text = [INTRODUCTION, ...(await chapters(styles))].join('\n\n');
  return format(text, { ...(await resolveConfig(REPORT)), filepath: REPORT });
}

if (isMain(import.meta.url)) {
  const [path, className = ''] = process.argv.slice(2);
  if (path && path !== '--check') {
    const name = className.replace(/^\./, '');
    console.log((await chapters([{ name: path, className: name, path }])).join('\n'));
  } else if (!path) {
    writeFileSync(REPORT, await report());
  } else if (readFileSync(REPORT, 'utf8') !== (await report())) {
    console.error('docs/house-styles.md is out of date: run `npm run house-styles`.');
    process.exitCode = 1;
  }
}
