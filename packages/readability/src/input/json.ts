import { Transcript, type Source } from './transcript.js';

/** A value of a JSON text that knows where its strings stand. */
export type JsonNode =
  | { readonly type: 'object'; readonly fields: Map<string, JsonNode> }
  | { readonly type: 'array'; readonly items: JsonNode[] }
  | { readonly type: 'string'; readonly text: Transcript }
  | { readonly type: 'other' };

/**
 * Reads JSON forward only, with the place of every character of every string, also of those behind an escape.
 *
 * @throws {SyntaxError} when it is no JSON.
 */
export function parseJson(source: Source): JsonNode {
  JSON.parse(source.text);
  return new JsonReader(source).read();
}

/** Reads JSON that is known to be well-formed, so that nothing has to be checked. */
class JsonReader {
  readonly #source: Source;
  readonly #text: string;
  #index = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
  }

  /** Holds what is open in a list of its own: JSON may be nested deeper than calls can be. */
  read(): JsonNode {
    const root: JsonNode & { type: 'array' } = { type: 'array', items: [] };
    const open: { node: JsonNode; key: string | undefined }[] = [{ node: root, key: undefined }];
    const place = (node: JsonNode): void => {
      const holder = open.at(-1);
      if (holder?.node.type === 'array') holder.node.items.push(node);
      if (holder?.node.type !== 'object') return;
      holder.node.fields.set(holder.key ?? '', node);
      holder.key = undefined;
    };
    while (this.#index < this.#text.length) {
      const character = this.#text.charAt(this.#index);
      const holder = open.at(-1);
      if (character === '{' || character === '[') {
        const node: JsonNode =
          character === '{' ? { type: 'object', fields: new Map() } : { type: 'array', items: [] };
        place(node);
        open.push({ node, key: undefined });
        this.#index++;
      } else if (character === '}' || character === ']') {
        open.pop();
        this.#index++;
      } else if (character === '"') {
        const text = this.#string();
        if (holder?.node.type === 'object' && holder.key === undefined) holder.key = text.text;
        else place({ type: 'string', text });
      } else if (/[\s,:]/.test(character)) {
        this.#index++;
      } else {
        while (/[\w+.-]/.test(this.#text.charAt(this.#index))) this.#index++;
        place({ type: 'other' });
      }
    }
    return root.items[0] ?? { type: 'other' };
  }

  #string(): Transcript {
    const text = new Transcript();
    this.#index++;
    let from = this.#index;
    for (;;) {
      const character = this.#text.charAt(this.#index);
      if (character !== '"' && character !== '\\') {
        this.#index++;
        continue;
      }
      text.copy(this.#source, from, this.#index);
      if (character === '"') break;
      const end = this.#index + (this.#text.charAt(this.#index + 1) === 'u' ? 6 : 2);
      const decoded = JSON.parse(`"${this.#text.slice(this.#index, end)}"`) as string;
      text.put(decoded, this.#source, this.#index, end);
      this.#index = end;
      from = end;
    }
    this.#index++;
    return text;
  }
}
