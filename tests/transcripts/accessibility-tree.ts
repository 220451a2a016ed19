import type { CDPSession } from 'playwright-core';
import { say, sayState, words, type Thing } from './spoken.js';

/** One thing in the tree, with what it stands in and what stands in it. */
export interface Place extends Thing {
  /** Chromium's number of the DOM node; the same as long as the page lives. */
  readonly id: number;
  readonly parent: Place | undefined;
  readonly children: readonly Place[];
  /** Whether it is only there for the layout, and so not for who listens. */
  readonly isIgnored: boolean;
  /** Whether it stands in a line with its neighbours, as a link in a sentence does. */
  readonly isInline: boolean;
}

/** Something said while reading on, and where it stands. */
export interface Line {
  /** The things of which the words are. */
  readonly ids: readonly number[];
  readonly text: string;
}

/** The accessibility tree of a page at one moment, in the order in which a screen reader goes through it. */
export interface AccessibilityTree {
  readonly root: Place;
  /** The thing of a DOM node. */
  readonly at: (id: number) => Place | undefined;
}

interface Value {
  value?: unknown;
}

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const rawText = ({ value = '' }: Value = {}): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
const asText = (given: Value | undefined): string => oneLine(rawText(given));

/** Asks Chromium for the tree, shadow roots and all. */
export async function readTree(session: CDPSession): Promise<AccessibilityTree> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const shown = await readShown(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const places = new Map<number, Place>();

  const build = (node: Node, parent: Place | undefined): Place => {
    const children: Place[] = [];
    const id = node.backendDOMNodeId ?? 0;
    const role = asText(node.role);
    const place: Place = {
      id,
      parent,
      children,
      role,
      // The spaces at the ends of a piece of text stand between words.
      name: role === 'StaticText' ? rawText(node.name) : asText(node.name),
      description: asText(node.description),
      value: role === 'combobox' || role === 'textbox' ? asText(node.value) : '',
      states: {
        ...shown.get(id)?.states,
        ...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, asText(value)])),
      },
      isIgnored: node.ignored,
      isInline: role === 'StaticText' || (shown.get(id)?.isInline ?? false),
    };
    for (const child of node.childIds ?? []) {
      const found = byId.get(child);
      if (found) children.push(build(found, place));
    }
    if (id && !places.has(id)) places.set(id, place);
    return place;
  };
  const top = nodes.find(({ parentId }) => parentId === undefined);
  if (!top) throw new Error('The page has no accessibility tree.');
  return { root: build(top, undefined), at: (id) => places.get(id) };
}

/** What the accessibility tree does not tell of a DOM node. */
interface Shown {
  readonly isInline: boolean;
  /** `aria-current` and `aria-sort`. */
  readonly states: Readonly<Record<string, string>>;
}

/** Asks for styles and attributes, by the number of the DOM node. */
async function readShown(session: CDPSession): Promise<Map<number, Shown>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display', 'position'],
  });
  const shown = new Map<number, Shown>();
  const text = (index: number | undefined) => strings[index ?? -1] ?? '';
  for (const { nodes, layout } of documents)
    layout.nodeIndex.forEach((node, index) => {
      const [display, position] = layout.styles[index] ?? [];
      const attributes = nodes.attributes?.[node] ?? [];
      const valueOf = (name: string) => {
        const at = attributes.findIndex((each, place) => place % 2 === 0 && text(each) === name);
        return at < 0 ? '' : text(attributes[at + 1]);
      };
      shown.set(nodes.backendNodeId?.[node] ?? 0, {
        // What is for the ear only is out of the flow, and belongs to the words around it.
        isInline: text(display).startsWith('inline') || text(position) === 'absolute',
        states: { current: valueOf('aria-current'), sort: valueOf('aria-sort') },
      });
    });
  return shown;
}

const CONTROLS = ['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox', 'DisclosureTriangle'];
const GROUPS = ['group', 'radiogroup', 'region', 'navigation', 'main', 'figure'];

const ancestors = (place: Place): Place[] => (place.parent ? [...ancestors(place.parent), place.parent] : []);
const within = (place: Place): Place[] => place.children.flatMap((child) => [child, ...within(child)]);
const piecesIn = ({ role, name, children, isInline }: Place): string => {
  if (role === 'StaticText') return name;
  const pieces = children.map(piecesIn).join('');
  return isInline ? pieces : ` ${pieces} `;
};
const isControl = ({ role }: Pick<Place, 'role'>): boolean => CONTROLS.includes(role);
/** What keeps the words of a list item from being one line. */
const isLineOfItsOwn = ({ role }: Place): boolean =>
  isControl({ role }) ||
  GROUPS.includes(role) ||
  /^(heading|list|table|blockquote|paragraph|image)$/.test(role);
const headingIn = (place: Place): Place | undefined => within(place).find(({ role }) => role === 'heading');
/** Without the commas and spaces that stand before another sign. */
const tidy = (text: string): string =>
  oneLine(text)
    .replaceAll(/ (?=[.,;:?!)])/g, '')
    .replaceAll(/,(?=[.,;:?!)]|$)/g, '');
const wordsIn = (place: Place): string => oneLine(piecesIn(place));

/** The same thing with its place in its group, and with its own words when it has no name. */
const inFull = (place: Place): Thing => {
  const group = place.role === 'radio' && ancestors(place).findLast(({ role }) => role === 'radiogroup');
  const radios = group ? within(group).filter(({ role }) => role === 'radio') : [];
  return {
    ...place,
    name: place.name || (CONTROLS.includes(place.role) || GROUPS.includes(place.role) ? '' : wordsIn(place)),
    place: radios.length > 0 ? { index: radios.indexOf(place) + 1, count: radios.length } : undefined,
  };
};

/** What is said when focus comes to a thing: the named groups that one enters, then the thing itself. */
export function sayFocus(place: Place, from: Place | undefined): string[] {
  const left = new Set(from ? [...ancestors(from), from].map(({ id }) => id) : []);
  // What stands in a heading is said as that heading.
  const heading = ancestors(place).find(({ role }) => role === 'heading');
  const entered = ancestors(place).filter(
    ({ id, role, name, isIgnored }) => !isIgnored && name && GROUPS.includes(role) && !left.has(id),
  );
  return [...entered.map(say), say(inFull(heading ?? place))];
}

/** Everything as it is read from top to bottom: a line a block. Hints are not said with their field: they are read. */
export function readAll({ root }: AccessibilityTree): Line[] {
  const lines: Line[] = [];
  let open: { ids: number[]; pieces: string[] } = { ids: [], pieces: [] };
  const flush = () => {
    const text = tidy(open.pieces.join(''));
    if (text) lines.push({ ids: open.ids, text });
    open = { ids: [], pieces: [] };
  };
  const add = (place: Place, text: string) => {
    open.ids.push(place.id);
    open.pieces.push(text);
  };
  const line = (place: Place, text: string) => {
    flush();
    add(place, text);
    flush();
  };

  const read = (place: Place): void => {
    const { role, isIgnored, isInline, children } = place;
    if (role === 'StaticText') return add(place, place.name);
    // The words of a label are said with what they label.
    if (/^(LabelText|Legend)$/.test(role) && !headingIn(place))
      return children.filter(isControl).forEach(read);
    if (!isIgnored && isControl(place)) {
      const said = say({ ...inFull(place), description: '' });
      return isInline ? add(place, ` ${said}, `) : line(place, said);
    }
    if (!isIgnored && role === 'heading') return line(place, say(inFull(place)));
    if (!isIgnored && role === 'image' && place.name) return line(place, say(place));
    if (!isIgnored && role === 'table') return readTable(place);
    if (!isIgnored && role === 'list')
      line(place, [place.name, words.list(children.length)].filter(Boolean).join(', '));
    if (!isIgnored && GROUPS.includes(role) && place.name) line(place, say({ ...place, description: '' }));
    if (role === 'listitem' && !within(place).some(isLineOfItsOwn))
      return line(place, [wordsIn(place), sayState(place)].filter(Boolean).join(', '));
    if (!isInline) flush();
    children.forEach(read);
    if (!isInline) flush();
  };

  /** A row a line, each cell after the head of its column. */
  const readTable = (table: Place): void => {
    const rows = within(table).filter(({ role }) => role === 'row');
    const cellsOf = (row: Place) => row.children.filter(({ role }) => /header|cell/.test(role));
    const first = rows[0] ? cellsOf(rows[0]) : [];
    const heads = first.every(({ role }) => role === 'columnheader') ? first.map(wordsIn) : [];
    line(table, [table.name, words.table(rows.length, first.length)].filter(Boolean).join(', '));
    rows.forEach((row, index) => {
      const cells = cellsOf(row).map((cell, column) => {
        const control = within(cell).find((each) => !each.isIgnored && isControl(each));
        const said = [control ? say(inFull(control)) : wordsIn(cell) || words.empty, sayState(cell)];
        const head = index > 0 && column > 0 && heads[column] ? `${heads[column]}: ` : '';
        return head + said.filter(Boolean).join(', ');
      });
      line(row, `${words.row(index + 1)}: ${cells.join('; ')}`);
    });
  };

  read(root);
  flush();
  return lines;
}

/** What is read after a thing: into a group, and past anything else. */
export function linesAfter(tree: AccessibilityTree, id: number): Line[] {
  const lines = readAll(tree);
  const place = tree.at(id);
  if (!place) return lines;
  const lastOf = (ids: ReadonlySet<number>) =>
    lines.findLastIndex((line) => line.ids.some((each) => ids.has(each)));
  if (GROUPS.includes(place.role)) return lines.slice(lastOf(new Set([id])) + 1);
  const inside = lastOf(new Set([id, ...within(place).map((each) => each.id)]));
  if (inside >= 0) return lines.slice(inside + 1);
  return lines.slice(lastOf(new Set(ancestors(place).map((each) => each.id))) + 1);
}
