import type { nl } from './writing-aid.texts.js';

export { uk as parts } from '../parts/parts.texts.uk.js';

/** Ukrainian texts of the writing aid; awaits a native reader. What was found in a Dutch text is said in Dutch. */
export const uk: typeof nl = {
  label: 'Ваш текст',
  onlyHere: 'Ваш текст лишається на цій сторінці. Ми перевіряємо, поки ви пишете.',
  keys: 'F8 веде до наступного місця. Shift і F8 ведуть назад.',

  title: 'Можна зрозуміліше?',
  points: {
    one: '{n} місце варто перевірити',
    few: '{n} місця варто перевірити',
    many: '{n} місць варто перевірити',
    other: '{n} місця варто перевірити',
  },
  empty: 'Введіть або вставте текст нідерландською. Тоді ви побачите тут, що можна зробити зрозумілішим.',
  busy: 'Перевіряємо ваш текст.',
  nothing: 'Ми нічого не знайшли. Прочитайте текст уголос або дайте комусь прочитати.',
  tooLong: (most) => `Ваш текст задовгий для перевірки. Вставте щонайбільше ${most} символів.`,

  previous: 'Назад',
  next: 'Далі',
  place: (n, all) => `Місце ${n} з ${all}`,
  replace: 'Замінити на:',
  remove: 'Прибрати',
  replaced: 'Замінено.',
  leave: 'Залишити',
  kept: 'Це лишається так.',
  left: {
    one: 'Ви залишили без змін {n} місце.',
    few: 'Ви залишили без змін {n} місця.',
    many: 'Ви залишили без змін {n} місць.',
    other: 'Ви залишили без змін {n} місця.',
  },
  restore: 'Показати знову',

  kinds: 'Що ви хочете побачити?',
  noneShown: 'Зараз ви нічого не переглядаєте. Виберіть вище, що хочете побачити.',
  rules: {
    passive: 'Хто це робить?',
    'difficult-word': 'Складне слово',
    'nominal-style': 'Приховане дієслово',
    'many-prepositions': 'Багато прийменників',
    'long-sentence': 'Довге речення',
    'split-verb': 'Слова далеко одне від одного',
    'double-negation': 'Подвійне заперечення',
    'long-paragraph': 'Довгий абзац',
    'no-headings': 'Немає підзаголовків',
    'unexplained-abbreviation': 'Скорочення',
  },
  important: 'спочатку це',
  more: {
    one: 'Показати ще {n} місце',
    few: 'Показати ще {n} місця',
    many: 'Показати ще {n} місць',
    other: 'Показати ще {n} місця',
  },

  scores: 'Цифри для орієнтиру',
  meanSentence: 'У реченні в середньому',
  sentence: { one: '{n} слово', few: '{n} слова', many: '{n} слів', other: '{n} слова' },
  fleschDouma: 'Легкість читання (Flesch-Douma)',
  leesindexA: 'Leesindex A',
  worth:
    'Що вище число, то легше читати. Обидва рахують тільки речення, слова і склади. Чи зрозуміє вас читач, вони не знають.',
};
