import type { nl } from './writing-aid.texts.js';

export { pl as parts } from '../parts/parts.texts.pl.js';

/** Polish texts of the writing aid; awaits a native reader. What was found in a Dutch text is said in Dutch. */
export const pl: typeof nl = {
  label: 'Twój tekst',
  onlyHere: 'Twój tekst zostaje na tej stronie. Sprawdzamy go, gdy piszesz.',
  keys: 'F8 prowadzi do następnej uwagi. Shift i F8 prowadzą z powrotem.',

  title: 'Czy można jaśniej?',
  points: {
    one: '{n} uwaga do sprawdzenia',
    few: '{n} uwagi do sprawdzenia',
    many: '{n} uwag do sprawdzenia',
    other: '{n} uwagi do sprawdzenia',
  },
  empty: 'Wpisz lub wklej tekst po niderlandzku. Wtedy zobaczysz tutaj, co można napisać jaśniej.',
  busy: 'Sprawdzamy Twój tekst.',
  nothing: 'Nic nie znaleźliśmy. Przeczytaj tekst także na głos albo daj go komuś do przeczytania.',
  tooLong: (most) => `Tekst jest za długi do sprawdzenia. Wklej najwyżej ${most} znaków.`,

  previous: 'Poprzednia',
  next: 'Następna',
  place: (n, all) => `Uwaga ${n} z ${all}`,
  replace: 'Zamień na:',
  remove: 'Usuń',
  replaced: 'Zamienione.',
  leave: 'Zostaw',
  kept: 'To zostaje.',
  left: {
    one: 'Bez zmian: {n} uwaga.',
    few: 'Bez zmian: {n} uwagi.',
    many: 'Bez zmian: {n} uwag.',
    other: 'Bez zmian: {n} uwagi.',
  },
  restore: 'Pokaż ponownie',

  kinds: 'Co chcesz zobaczyć?',
  noneShown: 'Teraz nic nie jest wybrane. Wybierz powyżej, co chcesz zobaczyć.',
  rules: {
    passive: 'Kto to robi?',
    'difficult-word': 'Trudne słowo',
    'nominal-style': 'Ukryty czasownik',
    'many-prepositions': 'Dużo przyimków',
    'long-sentence': 'Długie zdanie',
    'split-verb': 'Słowa daleko od siebie',
    'double-negation': 'Podwójne zaprzeczenie',
    'long-paragraph': 'Długi akapit',
    'no-headings': 'Brak śródtytułów',
    'unexplained-abbreviation': 'Skrót',
  },
  important: 'zrób to najpierw',
  more: {
    one: 'Pokaż jeszcze {n} uwagę',
    few: 'Pokaż jeszcze {n} uwagi',
    many: 'Pokaż jeszcze {n} uwag',
    other: 'Pokaż jeszcze {n} uwagi',
  },

  scores: 'Liczby jako wskazówka',
  meanSentence: 'Zdanie ma średnio',
  sentence: { one: '{n} słowo', few: '{n} słowa', many: '{n} słów', other: '{n} słowa' },
  fleschDouma: 'Łatwość czytania (Flesch-Douma)',
  leesindexA: 'Leesindex A',
  worth:
    'Im wyższa liczba, tym łatwiejszy tekst. Te dwie miary liczą tylko zdania, słowa i sylaby. Nie wiedzą, czy czytelnik rozumie tekst.',
};
