import type { nl } from './plain-language-explainer.texts.js';
import { ar as reading } from './reading.texts.ar.js';

export { ar as parts } from '../parts/parts.texts.ar.js';

/** Arabic texts of the plain-language explainer. */
export const ar: typeof nl = {
  reading,
  title: 'شرح بلغة سهلة:',
  missing: 'هذا الشرح غير موجود (أو لم يعد موجودًا). ربما عنوان الصفحة غير صحيح.',
  loadFailed: 'لم يُفقد أي شيء.',
  unknown: 'هذا الجزء غير موجود (أو لم يعد موجودًا). ترون الشرح كله.',

  version: (n, day) => `النسخة ${n}، بتاريخ ${day}`,
  checked: (day) => `تمت مراجعة صفات اللغة الواضحة في ${day}`,
  readBy: {
    zero: 'لم يقرأه أحد بعد من أعضاء مجلس المستفيدين:',
    one: 'قرأه عضو واحد من مجلس المستفيدين:',
    two: 'قرأه عضوان من مجلس المستفيدين:',
    few: 'قرأه {n} أعضاء من مجلس المستفيدين:',
    many: 'قرأه {n} عضوًا من مجلس المستفيدين:',
    other: 'قرأه {n} عضو من مجلس المستفيدين:',
  },
  by: { municipality: 'كتبته البلدية:', council: 'كتبه مجلس المستفيدين:' },
  source: 'شرح لـ:',
  counts: 'النص الرسمي هو المعتمد.',

  languages: 'لغة النص',
  loading: (language) => `نحضر النص باللغة: ${language}.`,
  loaded: (language) => `تقرؤون الآن النص باللغة: ${language}.`,
  notLoaded: (language) => `لم نستطع إحضار النص باللغة: ${language}. النص الذي كنتم تقرؤونه ما زال هنا.`,
  outdated: (language) => `هذه الترجمة أقدم من النص باللغة: ${language}. ربما تغيّر شيء.`,

  summary: 'الأهم أولًا',
  changes: 'ما الذي يتغير؟',
  forWhom: 'لمن هذا؟',
  decidedBy: 'من يقرر؟',
  sayHow: 'كيف يمكنكم إبداء رأيكم؟',
  sayBy: 'حتى متى يمكن ذلك؟',
  sayUntil: (day) => `حتى نهاية يوم ${day}`,
  sayPast: (day) => `كان ذلك ممكنًا حتى نهاية يوم ${day}.`,
  sayAlways: 'هذا ممكن دائمًا.',

  all: 'عرض النص الرسمي في كل مكان',
  original: 'قراءة النص الرسمي',
  official: 'النص الرسمي',
  impact: 'ماذا ستلاحظون؟',
  changed: 'غيّره السكان',

  terms: 'كلمات صعبة',
  termHint: 'شرح هذه الكلمة',
  print: 'طباعة هذا الشرح',

  clear: 'هل كان هذا واضحًا؟',
  clearAnswers: { yes: 'نعم', partly: 'قليلًا', no: 'لا' },
  where: 'أي جزء لم يكن واضحًا؟',
  whole: 'النص كله',
  part: (n) => `الجزء ${n}`,
  words: 'ما الذي لم يكن واضحًا؟',
  wordsHint: 'هكذا نحسّن النص. لا تكتبوا شيئًا يكشف هويتكم للآخرين.',
  send: 'إرسال',
  sending: 'نرسل إجابتكم. لحظة من فضلكم.',
  sendFailed: 'لم تُرسل إجابتكم',
  sendKept: 'إجابتكم ما زالت هنا.',
  thanks: 'شكرًا لكم. تم إرسال إجابتكم.',
  thanksMore: 'سننظر كيف يمكن أن يكون النص أوضح.',
};
