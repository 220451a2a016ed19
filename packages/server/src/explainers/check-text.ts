import type { ExplainerText, ProblemDetail, Role } from '@lus/contract';
import type { Breach } from '../rule-breach.js';
import { unless } from '../topic-file/unless.js';

/** What is there already, for a text to fit in with. */
export interface Shelf {
  /** The explainer's own language; of the first text, the one that it is in. */
  readonly language: string;
  /** The ids of the passages of each version in that language, the first version first. */
  readonly versions: readonly (readonly string[])[];
  /** The signals of the topic. */
  readonly signalIds: ReadonlySet<string>;
  readonly today: string;
}

/**
 * What is wrong with a text beside others.
 * @param at - A JSON pointer to the text in what was sent.
 */
export function checkText(text: ExplainerText, shelf: Shelf, at = ''): ProblemDetail[] {
  const { language, checkedOn, passages } = text;
  const tag = canonical(language);
  const seen = new Set<string>();
  return [
    ...unless(
      tag === language,
      `${at}/language`,
      'language',
      tag ? `Is written ${tag}` : 'Is no language that there is',
    ),
    ...unless((checkedOn ?? '') <= shelf.today, `${at}/checkedOn`, 'future', 'Has not been yet'),
    ...passages.flatMap(({ id, signalIds = [] }, index) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return [
        ...unless(isNew, `${at}/passages/${index}/id`, 'duplicate', 'Is there already'),
        ...signalIds.flatMap((signalId, place) =>
          unless(
            shelf.signalIds.has(signalId),
            `${at}/passages/${index}/signalIds/${place}`,
            'unknown',
            'Is no signal of this topic',
          ),
        ),
      ];
    }),
    ...checkTerms(text, at),
    ...checkTranslation(text, shelf, at),
  ];
}

/** A language tag as everybody writes it (BCP 47, RFC 5646 §4.5), so that a language is there once. */
function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** A word, in whatever form, means one thing. */
function checkTerms({ terms, language }: ExplainerText, at: string): ProblemDetail[] {
  const owners = new Map<string, number>();
  return terms.flatMap(({ word, forms = [] }, index) =>
    [word, ...forms].flatMap((form, place) => {
      const key = form.trim().toLocaleLowerCase(canonical(language));
      const owner = owners.get(key) ?? index;
      owners.set(key, owner);
      const field = place === 0 ? 'word' : `forms/${place - 1}`;
      return unless(owner === index, `${at}/terms/${index}/${field}`, 'duplicate', 'Is there already');
    }),
  );
}

/** A translation follows a version that is there, passage by passage: whoever changes language keeps their place. */
function checkTranslation(
  { language, translates, passages }: ExplainerText,
  { language: own, versions }: Shelf,
  at: string,
): ProblemDetail[] {
  const pointer = `${at}/translates`;
  // Written otherwise it is wrong, but no other language.
  if (canonical(language) === canonical(own)) {
    return unless(
      translates === undefined,
      pointer,
      'original',
      'This is the language that others translate',
    );
  }
  if (translates === undefined) {
    return unless(false, pointer, 'required', `Say which version of the text in ${own} this follows`);
  }
  const ids = versions[translates - 1];
  if (!ids) return unless(false, pointer, 'unknown', `There are ${versions.length} versions in ${own}`);
  const isSame = ids.length === passages.length && passages.every(({ id }, index) => id === ids[index]);
  const detail = `A translation of version ${translates} has the passages ${ids.join(', ')}`;
  return unless(isSame, `${at}/passages`, 'translation', detail);
}

/**
 * Which rules a writer breaks: only the council says how many of its members read a text, and what the council wrote
 * the municipality does not write over (R17).
 * @param before - Who wrote the newest text that this one comes in the place of, in each form of its language.
 */
export function checkWriter(text: ExplainerText, role: Role, before: readonly Role[], at = ''): Breach[] {
  if (role !== 'municipality') return [];
  const breaches: Breach[] = [];
  if (before.some((writer) => writer !== 'municipality')) {
    const why = 'The council wrote last in this language; the municipality does not write over it.';
    breaches.push({ rule: 'R17', why, pointer: `${at}/language` });
  }
  if (text.readBy !== undefined) {
    const why = 'Only the council says how many of its members read it.';
    breaches.push({ rule: 'R17', why, pointer: `${at}/readBy` });
  }
  return breaches;
}
