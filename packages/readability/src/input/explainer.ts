import type { BlockKind } from '../document.js';
import type { BlockWriter } from './block-writer.js';
import { InputError } from './input-error.js';
import { parseJson, type JsonNode } from './json.js';
import { readMarkdown } from './markdown.js';
import type { Source } from './transcript.js';

/**
 * Writes the plain texts of an explainer: not the official text beside them, nor what others wrote. Blocks in
 * Markdown are read as such.
 *
 * @throws {InputError} when it is no JSON, no explainer, or not in Dutch.
 */
export function readExplainer(source: Source, writer: BlockWriter): void {
  const explainer = parsed(source);
  const language = field(explainer, 'language');
  if (language?.type === 'string' && !/^nl\b/i.test(language.text.text)) {
    throw new InputError('Deze uitleg is niet in het Nederlands.');
  }
  write(writer, field(explainer, 'title'), 'heading');
  for (const text of fields(field(explainer, 'summary'))) write(writer, text, 'paragraph');
  for (const passage of items(field(explainer, 'passages'))) {
    write(writer, field(passage, 'title'), 'heading');
    const plain = field(passage, 'plain');
    if (plain?.type === 'string') readMarkdown(plain.text, writer);
    for (const block of items(plain)) writeBlock(writer, block);
    write(writer, field(passage, 'impact'), 'paragraph');
  }
  for (const term of items(field(explainer, 'terms'))) {
    for (const word of [field(term, 'word'), ...items(field(term, 'forms'))]) {
      if (word?.type === 'string') writer.explain(word.text.text);
    }
    write(writer, field(term, 'meaning'), 'paragraph');
  }
}

function parsed(source: Source): JsonNode {
  let root: JsonNode;
  try {
    root = parseJson(source);
  } catch {
    throw new InputError('Dit is geen geldige JSON.');
  }
  if (!field(root, 'passages') && !field(root, 'summary')) {
    throw new InputError('Deze JSON is geen uitleg: “summary” en “passages” ontbreken.');
  }
  return root;
}

/** A heading, a paragraph or a list; the spans of one are one running text. */
function writeBlock(writer: BlockWriter, block: JsonNode): void {
  const type = field(block, 'type');
  const isHeading = type?.type === 'string' && type.text.text === 'heading';
  writeSpans(writer, field(block, 'content'), isHeading ? 'heading' : 'paragraph');
  for (const item of items(field(block, 'items'))) writeSpans(writer, item, 'item');
}

function writeSpans(writer: BlockWriter, spans: JsonNode | undefined, kind: BlockKind): void {
  for (const span of items(spans)) copy(writer, field(span, 'text'));
  writer.finish(kind);
}

function write(writer: BlockWriter, node: JsonNode | undefined, kind: BlockKind): void {
  // A date is no text.
  if (node?.type === 'string' && !/\p{L}/u.test(node.text.text)) return;
  copy(writer, node);
  writer.finish(kind);
}

function copy(writer: BlockWriter, node: JsonNode | undefined): void {
  if (node?.type === 'string') writer.copy(node.text, 0, node.text.text.length);
}

const field = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.type === 'object' ? node.fields.get(name) : undefined;

const fields = (node: JsonNode | undefined): Iterable<JsonNode> =>
  node?.type === 'object' ? node.fields.values() : [];

const items = (node: JsonNode | undefined): readonly JsonNode[] => (node?.type === 'array' ? node.items : []);
