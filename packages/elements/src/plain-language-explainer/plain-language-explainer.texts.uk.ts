import type { nl } from './plain-language-explainer.texts.js';
import { uk as reading } from './reading.texts.uk.js';

export { uk as parts } from '../parts/parts.texts.uk.js';

/** Ukrainian texts of the plain-language explainer; awaits a native reader. A day ends in “р.” already. */
export const uk: typeof nl = {
  reading,
  title: 'Пояснення простою мовою:',
  missing: 'Цього пояснення тут (вже) немає. Можливо, адреса сторінки неправильна.',
  loadFailed: 'Нічого не втрачено.',
  unknown: 'Цієї частини тут (вже) немає. Ви бачите все пояснення.',

  version: (n, day) => `Версія ${n} від ${day}`,
  checked: (day) => `Ознаки зрозумілої мови перевірено ${day}`,
  readBy: {
    one: 'Прочитала {n} людина з ради клієнтів:',
    few: 'Прочитали {n} людини з ради клієнтів:',
    many: 'Прочитали {n} людей із ради клієнтів:',
    other: 'Прочитали {n} людини з ради клієнтів:',
  },
  by: { municipality: 'Написав муніципалітет:', council: 'Написала рада клієнтів:' },
  source: 'Пояснення до тексту:',
  counts: 'Офіційний текст лишається чинним.',

  languages: 'Мова тексту',
  loading: (language) => `Завантажуємо текст. Мова: ${language}.`,
  loaded: (language) => `Мова тексту, який ви зараз читаєте: ${language}.`,
  notLoaded: (language) =>
    `Не вдалося завантажити текст. Мова: ${language}. Текст, який ви читали, досі тут.`,
  outdated: (language) => `Цей переклад старіший за текст іншою мовою: ${language}. Можливо, щось змінилося.`,

  summary: 'Спочатку найважливіше',
  changes: 'Що змінюється?',
  forWhom: 'Для кого це?',
  decidedBy: 'Хто вирішує?',
  sayHow: 'Як сказати свою думку?',
  sayBy: 'До якого дня?',
  sayUntil: (day) => `До ${day} включно`,
  sayPast: (day) => `Це можна було зробити до ${day} включно.`,
  sayAlways: 'Це можна зробити завжди.',

  all: 'Усюди показувати офіційний текст',
  original: 'Прочитати офіційний текст',
  official: 'Офіційний текст',
  impact: 'Що ви помітите?',
  changed: 'Змінили мешканці',

  terms: 'Складні слова',
  termHint: 'Пояснення цього слова',
  print: 'Надрукувати це пояснення',

  clear: 'Це було зрозуміло?',
  clearAnswers: { yes: 'Так', partly: 'Трохи', no: 'Ні' },
  where: 'Яка частина була незрозумілою?',
  whole: 'Увесь текст',
  part: (n) => `Частина ${n}`,
  words: 'Що було незрозуміло?',
  wordsHint: 'Так ми зробимо текст кращим. Не пишіть того, за чим вас можуть упізнати.',
  send: 'Надіслати',
  sending: 'Надсилаємо вашу відповідь. Зачекайте трохи.',
  sendFailed: 'Вашу відповідь не надіслано',
  sendKept: 'Ваша відповідь досі тут.',
  thanks: 'Дякуємо. Вашу відповідь надіслано.',
  thanksMore: 'Ми подумаємо, як зробити текст зрозумілішим.',
};
