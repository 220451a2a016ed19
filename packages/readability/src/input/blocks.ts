import type { Text } from '../rules/rule.js';
import { BlockWriter, type PlacedBlock } from './block-writer.js';
import { readExplainer } from './explainer.js';
import type { Format } from './format.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';
import { whole, type Source } from './transcript.js';

const READERS: Readonly<Record<Format, (source: Source, writer: BlockWriter) => void>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
  explainer: readExplainer,
};

/**
 * The running text of an input, in blocks, in order.
 *
 * @throws {InputError} when `format` is `explainer` and the input is no JSON of a Dutch one.
 */
export function textOf(input: string, format: Format): Text<PlacedBlock> {
  const writer = new BlockWriter();
  READERS[format](whole(input), writer);
  return writer;
}
