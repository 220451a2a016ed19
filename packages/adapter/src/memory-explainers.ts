import { chooseLanguage } from '@lus/contract/explainer-language.js';
import type { NewClarity } from '@lus/contract/clarity.js';
import type { Explainer } from '@lus/contract/explainer.js';
import type { ChangedPassage } from '@lus/contract/page.js';
import { refusal } from './refusal.js';

/** What somebody said about a text. */
export interface Said {
  readonly explainerId: string;
  readonly clarity: NewClarity;
}

/** The explainers of all topics, and what readers said about them. */
export class MemoryExplainers {
  /** By id all editions, the explainer's own language first. */
  readonly #editions = new Map<string, Explainer[]>();
  readonly #said: Said[] = [];

  /** @param editions - One for every language; the first of an id is in its own language. */
  constructor(editions: readonly Explainer[]) {
    for (const edition of editions) this.put(edition);
  }

  /** Puts an edition there, in the place of the one in its language. */
  put(edition: Explainer): void {
    const editions = this.#editions.get(edition.id) ?? [];
    const place = editions.findIndex(({ language }) => language === edition.language);
    editions.splice(place < 0 ? editions.length : place, 1, structuredClone(edition));
    this.#editions.set(edition.id, editions);
  }

  /** In the order in which it was said. */
  get said(): readonly Said[] {
    return this.#said;
  }

  /** One edition. @throws {AdapterError} `gone` */
  get(id: string, language: string | undefined): Explainer {
    return structuredClone(chooseLanguage(this.#of(id), language)) ?? noSuchExplainer();
  }

  /** Keeps what a reader says. @throws {AdapterError} `gone`; `invalid` when there is no such text or passage */
  say(id: string, clarity: NewClarity): void {
    const edition = this.#of(id).find(({ language }) => language === clarity.language);
    if (!edition) throw unknown('/language', 'There is no text in this language.');
    if (clarity.version > edition.version) throw unknown('/version', 'There is no such version.');
    const { passageId } = clarity;
    // Of earlier versions nothing is left here to compare with.
    const isHere = clarity.version < edition.version || edition.passages.some(({ id }) => id === passageId);
    if (passageId !== undefined && !isHere) throw unknown('/passageId', 'There is no such passage.');
    this.#said.push({ explainerId: id, clarity: structuredClone(clarity) });
  }

  /** Where signals changed a text of this topic. */
  changed(topicId: string): ChangedPassage[] {
    const own = [...this.#editions.values()].flatMap(([first]) =>
      first?.topic.id === topicId ? [first] : [],
    );
    return own.flatMap(({ id: explainerId, title, passages }) =>
      passages.flatMap((passage) =>
        passage.signals.map(({ id: signalId }) => ({
          signalId,
          explainerId,
          passageId: passage.id,
          title: passage.title ?? title,
        })),
      ),
    );
  }

  #of(id: string): readonly Explainer[] {
    return this.#editions.get(id) ?? noSuchExplainer();
  }
}

const noSuchExplainer = (): never => {
  throw refusal('gone', 404, 'There is no such explainer.');
};

const unknown = (pointer: string, detail: string) =>
  refusal('invalid', 400, detail, { errors: [{ pointer, detail, code: 'unknown' }] });
