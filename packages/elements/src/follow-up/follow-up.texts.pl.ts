import { pl as trail } from '../shared/trail.texts.pl.js';
import type { nl } from './follow-up.texts.js';

export { pl as parts } from '../parts/parts.texts.pl.js';

/** Polish texts of the follow-up widget; awaits a native reader. */
export const pl: typeof nl = {
  trail,

  title: 'Zobacz, co się dzieje z Twoją historią',
  lead: 'Wpisz kod, który pojawił się po wysłaniu Twojej historii.',
  code: 'Twój kod',
  codeHint: '16 liter i cyfr, na przykład 7K3M-9QXA-2BDF-H5TW. Kreski i wielkie litery nie mają znaczenia.',
  show: 'Pokaż moją historię',
  looking: 'Szukamy Twojej historii. Chwileczkę.',
  codeMissing: 'Wpisz swój kod.',
  codeWrong: 'Ten kod jest nieprawidłowy. Kod ma 16 liter i cyfr. Nie ma w nim litery U.',
  codeUnknown:
    'Nie znaleźliśmy historii z tym kodem. Sprawdź, czy kod jest dobrze przepisany. A może historia została już usunięta.',
  lookFailed: 'Twoja historia nie zginęła. Spróbuj ponownie za chwilę.',

  status: 'Twoja historia',
  received: 'Twoja historia do nas dotarła. Rada ją czyta.',
  unused:
    'Twoja historia do nas dotarła. Rada jeszcze z niej nie skorzystała. Nie z każdej historii można skorzystać.',
  bundled: 'Rada korzysta z Twojej historii. Poniżej przeczytasz, co się z nią dzieje.',
  about: 'Temat',
  phase: 'Gdzie teraz jesteśmy',
  round: (n) => `Runda ${n}`,
  receivedOn: 'Data otrzymania',
  hearBack: 'Odezwiemy się najpóźniej',
  kept: 'Przechowujemy Twoją historię do końca dnia',
  quote: 'Pokazywanie Twoich słów',
  quoteYes: 'Tak',
  quoteNo: 'Nie',
  read: 'Przeczytaj swoją historię',

  where: 'Gdzie to teraz jest',
  mine: 'Te Twoje słowa może przeczytać każdy',
  changes: 'Co się zmieniło',
  more: 'Zobacz wszystko, co się z tym dzieje',

  questions: { recognise: 'Czy znasz to z życia?', better: 'Czy jest lepiej?' },
  answers: { yes: 'Tak, znam to', no: 'Nie, u mnie było inaczej', ...trail.results },
  counts: 'Twoja odpowiedź liczy się jeden raz. Zawsze możesz ją zmienić.',
  later: (day) => `Zapytamy Cię o to ${day} lub później. Dzięki temu masz czas, żeby coś zauważyć.`,
  note: 'Czy chcesz coś dodać?',
  noteHint: 'To czyta tylko rada.',
  answerMissing: 'Wybierz odpowiedź.',
  answer: 'Wyślij odpowiedź',
  sending: 'Wysyłamy Twoją odpowiedź. Chwileczkę.',
  answerFailed: 'Twoja odpowiedź nie została jeszcze wysłana',
  answerKept: 'Wpisany tekst nadal tu jest.',
  tooEarly: 'Na to pytanie jest jeszcze za wcześnie. Spróbuj ponownie jutro.',
  thanks: 'Dziękujemy. Twoja odpowiedź do nas dotarła.',
  answered: 'Twoja odpowiedź:',
  change: 'Zmień odpowiedź',
  leave: 'Nie zmieniaj odpowiedzi',

  withdraw: 'Wycofaj historię',
  sure: 'Czy na pewno?',
  sureText: 'Usuniemy Twoją historię na zawsze. Potem nikt już jej nie przeczyta. Nie da się jej odzyskać.',
  sureYes: 'Tak, usuń moją historię',
  sureNo: 'Nie, zachowaj moją historię',
  withdrawing: 'Usuwamy Twoją historię. Chwileczkę.',
  withdrawFailed: 'Twoja historia nie została jeszcze usunięta',
  withdrawn: 'Twoja historia została usunięta',
  withdrawnText: 'Nikt już jej nie przeczyta. Kod już nie działa. Dziękujemy za Twoją historię.',
  other: 'Wpisz inny kod',
};
