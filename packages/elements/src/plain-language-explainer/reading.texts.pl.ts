import type { nl } from './reading.texts.js';

/** Polish texts of reading aloud and of the reading settings; awaits a native reader. */
export const pl: typeof nl = {
  title: 'Pomoc w czytaniu',
  read: 'Czytaj na głos',
  stop: 'Zatrzymaj czytanie na głos',
  stopped: 'Czytanie na głos zostało zatrzymane.',
  failed: 'Czytanie na głos teraz nie działa. Tekst zostaje na stronie.',
  again: 'Spróbuj ponownie',
  lost: 'To się teraz nie udaje. Spróbuj ponownie za chwilę.',
  askFirst:
    'Twoje urządzenie nie ma głosu w tym języku. Tekst może czytać głos z internetu. Wtedy producent Twojej przeglądarki dostanie ten tekst.',
  agree: 'Czytaj na głos przez internet',
  refuse: 'Wolę nie',

  pause: 'Pauza',
  goOn: 'Czytaj dalej',
  end: 'Zakończ',
  previous: 'Poprzednie zdanie',
  next: 'Następne zdanie',
  follow: 'Znów śledź tekst',
  more: 'Szybkość i inne',
  hint: 'Naciśnij zdanie, żeby od niego zacząć.',
  from: 'Zacznij od',
  rate: 'Szybkość',
  rates: ['Wolno', 'Normalnie', 'Trochę szybciej', 'Szybko'],
  voice: 'Głos',

  settings: 'Ustawienia czytania',
  size: 'Wielkość liter',
  spacing: 'Odstęp między wierszami',
  spacings: ['Normalny', 'Duży', 'Bardzo duży'],
  lines: 'Pokaż kilka wierszy naraz',
  up: 'Wiersze w górę',
  down: 'Wiersze w dół',
  linesOff: 'Znów pokaż wszystko',
  reset: 'Przywróć początkowe ustawienia',
};
