import type { nl } from './writing-aid.texts.js';

export { ar as parts } from '../parts/parts.texts.ar.js';

/** Arabic texts of the writing aid. What was found in a Dutch text is said in Dutch. */
export const ar: typeof nl = {
  label: 'نصكم',
  onlyHere: 'يبقى نصكم في هذه الصفحة. نراجع النص معكم أثناء الكتابة.',
  keys: 'بالمفتاح F8 تنتقلون إلى النقطة التالية. بالمفتاحين Shift و F8 ترجعون.',

  title: 'هل يمكن أن يكون أوضح؟',
  points: {
    zero: 'لا توجد نقاط للمراجعة',
    one: 'نقطة واحدة للمراجعة',
    two: 'نقطتان للمراجعة',
    few: '{n} نقاط للمراجعة',
    many: '{n} نقطة للمراجعة',
    other: '{n} نقطة للمراجعة',
  },
  empty: 'اكتبوا نصكم بالهولندية أو ألصقوه. بعد ذلك ترون هنا ما يمكن توضيحه.',
  busy: 'نراجع نصكم.',
  nothing: 'لم نجد شيئًا. اقرؤوا النص أيضًا بصوت عالٍ، أو اطلبوا من شخص أن يقرأه.',
  tooLong: (most) => `نصكم أطول من أن نراجعه. ألصقوا ${most} حرف على الأكثر.`,

  previous: 'السابق',
  next: 'التالي',
  place: (n, all) => `النقطة ${n} من ${all}`,
  replace: 'استبداله بـ:',
  remove: 'حذفه',
  replaced: 'تم الاستبدال.',
  leave: 'إبقاؤه',
  kept: 'يبقى هذا كما هو.',
  left: {
    zero: 'لم تتركوا أي نقطة كما هي.',
    one: 'تركتم نقطة واحدة كما هي.',
    two: 'تركتم نقطتين كما هما.',
    few: 'تركتم {n} نقاط كما هي.',
    many: 'تركتم {n} نقطة كما هي.',
    other: 'تركتم {n} نقطة كما هي.',
  },
  restore: 'إظهارها مرة أخرى',

  kinds: 'ماذا تريدون أن تروا؟',
  noneShown: 'لا يظهر شيء الآن. اختاروا في الأعلى ما تريدون رؤيته.',
  rules: {
    passive: 'من يفعل ذلك؟',
    'difficult-word': 'كلمة صعبة',
    'nominal-style': 'فعل مخفي',
    'many-prepositions': 'حروف جر كثيرة',
    'long-sentence': 'جملة طويلة',
    'split-verb': 'كلمات متباعدة',
    'double-negation': 'نفي مزدوج',
    'long-paragraph': 'فقرة طويلة',
    'no-headings': 'لا عناوين فرعية',
    'unexplained-abbreviation': 'اختصار',
  },
  important: 'ابدؤوا بهذا',
  more: {
    zero: 'لا نقاط أخرى',
    one: 'عرض نقطة أخرى',
    two: 'عرض نقطتين أخريين',
    few: 'عرض {n} نقاط أخرى',
    many: 'عرض {n} نقطة أخرى',
    other: 'عرض {n} نقطة أخرى',
  },

  scores: 'أرقام للإرشاد',
  meanSentence: 'متوسط طول الجملة',
  sentence: {
    zero: 'بلا كلمات',
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '{n} كلمات',
    many: '{n} كلمة',
    other: '{n} كلمة',
  },
  fleschDouma: 'سهولة القراءة (Flesch-Douma)',
  leesindexA: 'مؤشر القراءة (Leesindex A)',
  worth:
    'كلما زاد الرقم كان النص أسهل. هذان الرقمان يعدّان الجمل والكلمات والمقاطع فقط. لا يعرفان هل يفهم القارئ النص.',
};
