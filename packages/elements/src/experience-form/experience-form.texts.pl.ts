import type { nl } from './experience-form.texts.js';

export { pl as parts } from '../parts/parts.texts.pl.js';

/** Polish texts of the experience form; awaits a native reader. */
export const pl: typeof nl = {
  missing: 'Tego tematu tutaj (już) nie ma. Może adres strony jest błędny.',
  loadFailed: 'Pytania jeszcze się nie wczytały. Nic nie zginęło.',
  closed: 'Teraz nie można tu nic opowiedzieć',
  closedText: (council) =>
    `Czas na opowiadanie minął albo jeszcze się nie zaczął. ${council} pracuje dalej z tym, co ludzie już opowiedzieli.`,

  step: (number, of) => `Krok ${number} z ${of}`,
  next: 'Dalej',
  back: 'Wstecz',
  backToCheck: 'Wróć do swoich odpowiedzi',
  start: 'Zacznij',

  before: 'Zanim zaczniesz',
  beforeLead:
    'Opowiedz własnymi słowami, co się wydarzyło. Poniżej przeczytasz, co się stanie z Twoją historią.',
  noName: 'Imię i nazwisko nie są potrzebne',
  noNameText: 'Nie trzeba też zakładać konta.',
  duration: {
    one: 'Około {n} minuty',
    few: 'Około {n} minut',
    many: 'Około {n} minut',
    other: 'Około {n} minuty',
  },
  durationText: 'Obowiązkowa jest tylko Twoja historia.',
  hearBackOn: (day) => `Odpowiedź najpóźniej ${day}`,
  hearBackText: 'Przeczytasz ją po wpisaniu kodu.',
  goal: 'Dlaczego o to pytamy',
  decidedBy: 'Kto decyduje',
  open: 'Co jeszcze może się zmienić',
  fixed: 'Co się nie zmieni',
  frames: { law: 'Prawo', money: 'Pieniądze', agreement: 'Ustalenia' },
  notPromised: 'Czego nie możemy obiecać',
  notEvery: 'Czytamy każdą historię. Ale nie z każdej możemy skorzystać.',
  hearBack: 'Czego się od nas dowiesz',
  readBy: 'Kto czyta Twoją historię',
  kept: 'Jak długo przechowujemy Twoją historię',
  keptText: (day) => `Do ${day} włącznie. Potem ją usuniemy. Możesz ją też wycofać wcześniej.`,

  story: 'Co się wydarzyło?',
  storyHint: 'Pisz tak, jak mówisz. Błędy nie szkodzą.',
  storyPrompts: ['Co się stało?', 'Kto tam był?', 'Jaka była Twoja reakcja i jak to się skończyło?'],
  storyMissing: 'Opowiedz, co się wydarzyło. Wystarczy jedno zdanie.',

  impact: 'Jak to na Ciebie wpłynęło?',
  impactWords: ['Bardzo źle', 'Źle', 'Neutralnie', 'Dobrze', 'Bardzo dobrze'],
  impactNote: 'Czy chcesz coś o tym powiedzieć?',

  wishes: 'Co było dobre, a co trzeba zmienić?',
  wentWell: 'Co było dobre?',
  shouldChange: 'Co trzeba zmienić?',

  teller: 'Kto opowiada tę historię?',
  tellers: {
    client: 'Korzystam z pomocy lub wsparcia',
    carer: 'Opiekuję się kimś bliskim',
    resident: 'Mieszkam tutaj',
    representative: 'Mówię w imieniu innej osoby',
    professional: 'Pracuję w opiece, pomocy lub w gminie',
  },
  helper: 'Czy wpisujesz to samodzielnie?',
  helpers: {
    none: 'Tak, samodzielnie',
    typed: 'Nie, ktoś wpisuje to za mnie',
    interviewed: 'Nie, rozmawia ze mną ktoś z rady',
  },

  consent: 'Czy możemy pokazać Twoje słowa?',
  consentHint:
    'Czasem pokazujemy zdanie z historii, dokładnie tak, jak zostało napisane. Dzięki temu gmina widzi, co ludzie naprawdę przeżywają. Twojego imienia i nazwiska nigdy tam nie ma. Nic nie wybierasz? Wtedy nic nie pokażemy.',
  consents: { yes: 'Tak, można', no: 'Nie, wolę nie' },

  contact: 'Czy chcesz szukać z nami rozwiązań lub wziąć udział?',
  contactHint:
    'Przechowujemy to osobno od Twojej historii. Nikt nie zobaczy, która historia jest Twoja. Wycofasz historię? Wtedy te dane zostaną.',
  contactWishes: {
    'think-along': 'Chcę wspólnie szukać rozwiązań',
    'take-part': 'Chcę wziąć udział, na przykład w rozmowie',
  },
  contactName: 'Jak możemy się do Ciebie zwracać?',
  contactReach: 'Twój adres e-mail lub numer telefonu',
  contactReachHint: 'Korzysta z tego tylko rada i tylko w tym celu.',
  contactMissing: 'Wpisz adres e-mail lub numer telefonu. Albo wyczyść tutaj inne pola.',
  contactWrong: 'To nie wygląda na adres e-mail ani numer telefonu. Sprawdź, czy niczego nie brakuje.',

  answerMissing: (question) => `Odpowiedz na pytanie: ${question}`,

  keep: 'Zachowaj mój tekst na tym urządzeniu',
  keepHint:
    'Wtedy możesz dokończyć później, w ciągu 7 dni. Nie rób tego na komputerze, z którego korzystają też inni: mogą przeczytać Twój tekst.',
  restored: (day) => `Twój tekst z ${day} znów tu jest.`,
  wipe: 'Usuń mój tekst z tego urządzenia',
  wiped: 'Twój tekst został usunięty.',

  trap: 'Zostaw to pole puste',

  check: 'Czy Twoje odpowiedzi się zgadzają?',
  checkLead: 'Przeczytaj jeszcze raz. Po wysłaniu nie można zmienić historii. Ale można ją wycofać.',
  change: 'Zmień',
  nothing: 'Nie wypełniono',
  send: 'Wyślij',
  sending: 'Wysyłamy Twoją historię. Chwileczkę.',

  sendFailed: 'Twoja historia nie została jeszcze wysłana',
  sendKept: 'Twoje słowa nadal tu są. Możesz spróbować ponownie. Twoja historia nigdy nie dotrze dwa razy.',
  sendInvalid: 'Nie możemy tego tak przyjąć. Twoje słowa nadal tu są. Sprawdź odpowiedzi albo skróć tekst.',
  sendClosed:
    'Czas na opowiadanie właśnie minął. Twoje słowa nadal tu są. Skopiuj je, jeśli chcesz je zachować.',

  sent: 'Dziękujemy. Twoja historia do nas dotarła.',
  sentLead: 'Zachowaj ten kod. Dzięki niemu zobaczysz później, co się dzieje z Twoją historią.',
  code: 'Twój kod',
  codeOnce: 'Ten kod widzisz tylko raz. Nie możemy wysłać go ponownie.',
  copy: 'Skopiuj kod',
  copied: 'Kod został skopiowany.',
  copyFailed: 'Nie udało się skopiować. Zapisz kod albo zrób zdjęcie.',
  print: 'Wydrukuj kod',
  whatNext: 'Co dalej?',
  next1: (council) => `${council} czyta Twoją historię i porównuje ją z innymi.`,
  next2: 'Więcej osób ma ten problem? Wtedy rada prosi gminę o rozwiązanie.',
  next3: (day) => `Najpóźniej ${day} dowiesz się, co robi gmina i dlaczego. Przeczytasz to po wpisaniu kodu.`,
  follow: 'Śledź swoją historię',
  withdraw: 'Żałujesz? Dzięki kodowi możesz wycofać swoją historię. Wtedy usuniemy ją na zawsze.',
  again: 'Opowiedz jeszcze jedną historię',
};
