/** The Markdown files of the project that the site shows, by their path in it. */
const files = import.meta.glob<string>(
  ['../../CHANGELOG.md', '../../docs/*.md', '../../docs/{accessibility,transcripts}/**/*.md'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** Where the site shows a file. A link to any other file of the project would be dead here. */
const pages: Record<string, string> = {
  'CHANGELOG.md': 'changelog',
  'docs/house-styles.md': 'house-styles',
  'docs/languages.md': 'guides-languages',
  'docs/accessibility/report.md': 'accessibility-conformance-report-in-short',
  'docs/accessibility/statement.md': 'accessibility-a-statement-for-your-site',
  'docs/transcripts/README.md': 'accessibility-what-a-screen-reader-says-how-these-are-made',
};

/** Folders with a page for each widget, named after it. */
const folders: Record<string, string> = {
  'docs/accessibility': 'accessibility-conformance-report',
  'docs/transcripts': 'accessibility-what-a-screen-reader-says',
  'docs/transcripts/orca': 'accessibility-what-orca-said',
};

const pageOf = (path: string): string | undefined => {
  const [, folder = '', widget] = /^(.*)\/([a-z-]+)\.md$/.exec(path) ?? [];
  return pages[path] ?? (folders[folder] && `${folders[folder]}-${widget}`);
};

/** A path, seen from the folder of a file. */
const resolve = (from: string, to: string) => new URL(to, `file:///${from}`).pathname.slice(1);

function linkTo(from: string, words: string, address: string): string {
  if (/^(https?:|mailto:|#|\?)/.test(address)) return `[${words}](${address})`;
  const page = pageOf(resolve(from, address));
  return page ? `[${words}](?path=/docs/${page}--docs)` : words;
}

/** Headings one level down, for a text that stands under a heading of its own. */
export const lowered = (text: string) => text.replace(/^#(?=#*\s)/gm, '##');

/**
 * A file of the project as Markdown for a page of the site.
 * @param path - Such as `docs/house-styles.md`.
 */
export function document(path: string): string {
  const text = files[`../../${path}`];
  if (text === undefined) return `There is no \`${path}\` yet.`;
  const body = text
    .replace(/<!--.*?-->/gs, '')
    .replace(/^# .*\n/, '')
    // A box that nobody can tick is a riddle to who hears it.
    .replace(/^(\s*-) \[ \]/gm, '$1');
  return body.replace(/(?<!!)\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, address: string) =>
    linkTo(path, words, address),
  );
}

/** Where the first chapter of a text begins. */
const firstChapter = (text: string) => text.search(/^## /m);

/** What stands before the chapters of a file. */
export const introductionOf = (path: string): string => {
  const text = document(path);
  return text.slice(0, firstChapter(text));
};

/** The chapters of a file, for one that is in another language than its introduction. */
export const chaptersOf = (path: string): string => {
  const text = document(path);
  return text.slice(firstChapter(text));
};
