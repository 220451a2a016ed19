/** What kind of text the checker is given. `explainer`: the JSON of an explainer. */
export type Format = 'text' | 'markdown' | 'html' | 'explainer';

/** The formats, in the order in which they are explained. */
export const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'explainer'];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'explainer',
};

/** The format that belongs to the name of a file, if its extension is one of ours. */
export function formatOf(fileName: string): Format | undefined {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? undefined : BY_EXTENSION[fileName.slice(dot + 1).toLowerCase()];
}
