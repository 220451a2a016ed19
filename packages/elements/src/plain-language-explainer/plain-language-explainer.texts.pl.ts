import type { nl } from './plain-language-explainer.texts.js';
import { pl as reading } from './reading.texts.pl.js';

export { pl as parts } from '../parts/parts.texts.pl.js';

/** Polish texts of the plain-language explainer; awaits a native reader. */
export const pl: typeof nl = {
  reading,
  title: 'Wyjaśnienie prostym językiem:',
  missing: 'Tego wyjaśnienia tutaj (już) nie ma. Może adres strony jest błędny.',
  loadFailed: 'Nic nie zginęło.',
  unknown: 'Tej części tutaj (już) nie ma. Widzisz całe wyjaśnienie.',

  version: (n, day) => `Wersja ${n} z ${day}`,
  checked: (day) => `Cechy prostego języka sprawdzone ${day}`,
  readBy: {
    one: 'Przeczytane przez {n} osobę z rady klientów:',
    few: 'Przeczytane przez {n} osoby z rady klientów:',
    many: 'Przeczytane przez {n} osób z rady klientów:',
    other: 'Przeczytane przez {n} osoby z rady klientów:',
  },
  by: { municipality: 'Napisane przez gminę:', council: 'Napisane przez radę klientów:' },
  source: 'Wyjaśnienie do:',
  counts: 'Nadal obowiązuje oficjalny tekst.',

  languages: 'Język tekstu',
  loading: (language) => `Pobieramy tekst. Język: ${language}.`,
  loaded: (language) => `Język tekstu, który teraz czytasz: ${language}.`,
  notLoaded: (language) => `Nie udało się pobrać tekstu. Język: ${language}. Poprzedni tekst nadal tu jest.`,
  outdated: (language) =>
    `To tłumaczenie jest starsze niż tekst w innym języku: ${language}. Może coś się zmieniło.`,

  summary: 'Najpierw to, co najważniejsze',
  changes: 'Co się zmienia?',
  forWhom: 'Dla kogo to jest?',
  decidedBy: 'Kto decyduje?',
  sayHow: 'Jak możesz powiedzieć, co myślisz?',
  sayBy: 'Do kiedy?',
  sayUntil: (day) => `Do ${day} włącznie`,
  sayPast: (day) => `Było to możliwe do ${day} włącznie.`,
  sayAlways: 'Można to zrobić zawsze.',

  all: 'Pokaż wszędzie oficjalny tekst',
  original: 'Przeczytaj oficjalny tekst',
  official: 'Oficjalny tekst',
  impact: 'Co się dla Ciebie zmieni?',
  changed: 'Zmienione przez mieszkańców',

  terms: 'Trudne słowa',
  termHint: 'Wyjaśnienie tego słowa',
  print: 'Wydrukuj to wyjaśnienie',

  clear: 'Czy to było jasne?',
  clearAnswers: { yes: 'Tak', partly: 'Trochę', no: 'Nie' },
  where: 'Która część nie była jasna?',
  whole: 'Cały tekst',
  part: (n) => `Część ${n}`,
  words: 'Co nie było jasne?',
  wordsHint: 'Tak poprawiamy tekst. Nie pisz niczego, po czym inni mogą Cię rozpoznać.',
  send: 'Wyślij',
  sending: 'Wysyłamy Twoją odpowiedź. Chwileczkę.',
  sendFailed: 'Twoja odpowiedź nie została wysłana',
  sendKept: 'Twoja odpowiedź nadal tu jest.',
  thanks: 'Dziękujemy. Twoja odpowiedź została wysłana.',
  thanksMore: 'Zobaczymy, jak napisać ten tekst jaśniej.',
};
