import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '@lus/elements/shared/languages.js';
import {
  FILLED,
  leavesOf,
  otherLanguages,
  sentencesOf,
  textModules,
  textsOf,
  type Leaf,
} from '../support/widget-texts.js';

/** What may be the same in two languages, for it is a name or a word of both. By language, as a whole text. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  all: ['Leesindex A'],
  en: ['later', 'Stop'],
  // Frisian is near to both: these are its own words as well.
  fy: [
    'Alle stappen',
    'Alles',
    'Better?',
    'De stappen',
    'Dit is ‹0›',
    'Is it better?',
    'It is better',
    'Ja',
    'Ja, op ‹0›.',
    'Lange alinea',
    'List',
    'Mail',
    'Nee',
    'Nee.',
    'Tabel',
    'Wet',
    'better',
    'de gemeente',
    'de regio',
  ],
  tr: ['Normal'],
};

/** Latin letters that stay in another script: keys of the keyboard, names of a number, of a format or of a measure. */
const LATIN = /\b(Shift|F8|BSN|IBAN|CSV|Wi-Fi|Flesch-Douma|Leesindex A|U)\b/g;

/** Every text of a language, by module and place. */
async function allTexts(language: string): Promise<Map<string, Leaf>> {
  const perModule = await Promise.all(
    textModules.map(async (module) =>
      leavesOf(await textsOf(module, language)).map((leaf) => [`${module}: ${leaf[0]}`, leaf] as const),
    ),
  );
  return new Map(perModule.flat());
}

const dutch = await allTexts('nl');

/** Numbers that show every category of every language, and each more than once unless it means one number only. */
const NUMBERS = Array.from({ length: 1200 }, (_, n) => n);

describe('the languages', () => {
  it('are each known to the browser, by a name of their own', () => {
    for (const [tag, name] of Object.entries(languages)) {
      const known = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
      assert.equal(known?.toLocaleLowerCase(tag), name.toLocaleLowerCase(tag));
    }
  });

  it('are each spoken by every widget', async () => {
    const spoken = await Promise.all(
      textModules.flatMap((module) => otherLanguages.map((language) => textsOf(module, language))),
    );
    assert.ok(spoken.every(Boolean));
  });
});

for (const language of otherLanguages) {
  const texts = await allTexts(language);
  const faultsIn = (find: (leaf: Leaf, dutch: Leaf) => boolean) =>
    [...texts].flatMap(([place, leaf]) => {
      const original = dutch.get(place);
      return original && find(leaf, original) ? [`${place}: ${JSON.stringify(leaf[1])}`] : [];
    });

  describe(`the texts in ${language}`, () => {
    it('are those of the Dutch widgets, no more and no less', () => {
      assert.deepEqual([...texts.keys()].sort(), [...dutch.keys()].sort());
    });

    it('are never empty, and have no space around them', () => {
      assert.deepEqual(
        faultsIn((leaf) => sentencesOf(leaf).some((text) => text === '' || text !== text.trim())),
        [],
      );
    });

    it('count in every way that the language has, and in no other', () => {
      const rules = new Intl.PluralRules(language);
      // A category only for broken numbers is never asked for, but its sentence is what `other` falls back to.
      const needed = [...new Set([...NUMBERS.map((n) => rules.select(n)), 'other'])].sort();
      assert.deepEqual(
        faultsIn(([, text]) => typeof text === 'object' && Object.keys(text).sort().join() !== needed.join()),
        [],
      );
    });

    it('name the number, unless the words say it', () => {
      const rules = new Intl.PluralRules(language);
      const meansOneNumber = (category: string) =>
        NUMBERS.filter((n) => rules.select(n) === category).length === 1;
      assert.deepEqual(
        faultsIn(
          ([, text]) =>
            typeof text === 'object' &&
            Object.entries(text).some(
              ([category, words]) => !words.includes('{n}') && !meansOneNumber(category),
            ),
        ),
        [],
      );
    });

    it('have a place for all that Dutch fills in', () => {
      const holes = (leaf: Leaf) => {
        const text = sentencesOf(leaf).at(-1) ?? '';
        return [...FILLED, '{n}'].filter((hole) => text.includes(hole)).join();
      };
      assert.deepEqual(
        faultsIn((leaf, original) => holes(leaf) !== holes(original)),
        [],
      );
    });

    it('are translated: not the Dutch text again, and not the English', async () => {
      const english = await allTexts('en');
      const same = [...(SAME['all'] ?? []), ...(SAME[language] ?? [])];
      const isSame = (place: string, leaf: Leaf) =>
        [dutch, ...(language === 'en' ? [] : [english])].some(
          (other) => JSON.stringify(other.get(place)) === JSON.stringify(leaf),
        );
      assert.deepEqual(
        [...texts]
          .filter(([place, leaf]) => isSame(place, leaf))
          .flatMap(([, leaf]) => sentencesOf(leaf))
          .filter((text) => /\p{L}/u.test(text) && !same.includes(text)),
        [],
      );
    });

    if (new Intl.Locale(language).maximize().script !== 'Latn') {
      it('have no Latin letters left but those of names', () => {
        assert.deepEqual(
          // An example of a code stays as it is: 7K3M-9QXA-2BDF-H5TW.
          faultsIn((leaf) =>
            sentencesOf(leaf).some((text) =>
              /\p{Script=Latin}/u.test(
                text
                  .replaceAll('{n}', '')
                  .replace(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/, '')
                  .replace(LATIN, ''),
              ),
            ),
          ),
          [],
        );
      });
    }
  });
}

describe('the texts in Arabic', () => {
  it('have the marks and the digits that the widgets use', async () => {
    const texts = [...(await allTexts('ar'))].flatMap(([, leaf]) => sentencesOf(leaf));
    assert.deepEqual(
      texts.filter((text) => /[?,;\u0660-\u0669\u06f0-\u06f9]/.test(text)),
      [],
    );
  });

  it('close every stretch that has a direction of its own', async () => {
    const texts = [...(await allTexts('ar'))].flatMap(([, leaf]) => sentencesOf(leaf));
    const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
    assert.deepEqual(
      texts.filter((text) => count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g)),
      [],
    );
  });
});

describe('the texts in Ukrainian', () => {
  it('have no letters of Russian', async () => {
    const texts = [...(await allTexts('uk'))].flatMap(([, leaf]) => sentencesOf(leaf));
    assert.deepEqual(
      texts.filter((text) => /[ыэъё]/i.test(text)),
      [],
    );
  });
});
