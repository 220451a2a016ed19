import type { Block } from '@lus/contract/blocks.js';
import type { Explainer } from '@lus/contract/explainer.js';
import { HELP } from './help-shape.js';
import { expectShape } from './http.js';
import type { Shape } from './shape.js';

const SPANS: Shape = [{ 'text href?': 'string' }];
/** The kinds of blocks that widgets show; they leave out others, which a newer server may send. */
const BLOCKS: Readonly<Record<Block['type'], Shape>> = {
  paragraph: { content: SPANS },
  heading: { content: SPANS },
  list: { items: [SPANS] },
};

/** The fields that the widget cannot do without. */
const EXPLAINER: Shape = {
  'id language title by': 'string',
  'changedOn checkedOn?': 'day',
  'version readBy? translates?': 'number',
  outdated: 'boolean',
  topic: { 'id language title municipality council': 'string', help: HELP },
  source: { 'title language url?': 'string', 'date?': 'day' },
  summary: { 'changes forWhom decidedBy sayHow': 'string', 'sayBy?': 'day' },
  terms: [{ 'word meaning': 'string', 'forms?': ['string'] }],
  passages: [
    {
      'id title? impact?': 'string',
      'plain original': [{ type: 'string' }],
      signals: [{ 'id title': 'string' }],
    },
  ],
  languages: [{ language: 'string', changedOn: 'day', version: 'number', outdated: 'boolean' }],
};

/** An explainer as it came over the wire. @throws {AdapterError} `unavailable` when it is none. */
export function asExplainer(body: unknown): Explainer {
  const explainer = expectShape(body, EXPLAINER) as Explainer;
  for (const { plain, original } of explainer.passages) [...plain, ...original].forEach(expectBlock);
  return explainer;
}

const expectBlock = (block: Block) => block.type in BLOCKS && expectShape(block, BLOCKS[block.type]);
