import type { nl } from './writing-aid.texts.js';

export { tr as parts } from '../parts/parts.texts.tr.js';

/** Turkish texts of the writing aid; awaits a native reader. What was found in a Dutch text is said in Dutch. */
export const tr: typeof nl = {
  label: 'Metniniz',
  onlyHere: 'Metniniz bu sayfada kalır. Siz yazarken biz de bakarız.',
  keys: 'F8 ile sonraki noktaya gidersiniz. Shift ve F8 ile geri dönersiniz.',

  title: 'Daha anlaşılır olabilir mi?',
  points: { one: 'Bakılacak {n} nokta', other: 'Bakılacak {n} nokta' },
  empty: 'Hollandaca metninizi yazın veya yapıştırın. Neyin daha anlaşılır olabileceğini burada görürsünüz.',
  busy: 'Metninize bakıyoruz.',
  nothing: 'Bir şey bulmadık. Metni kendiniz de sesli okuyun ya da birine okutun.',
  tooLong: (most) => `Metniniz kontrol için çok uzun. En çok ${most} karakter yapıştırın.`,

  previous: 'Önceki',
  next: 'Sonraki',
  place: (n, all) => `Nokta ${n} / ${all}`,
  replace: 'Yerine şunu yazın:',
  remove: 'Çıkar',
  replaced: 'Değiştirildi.',
  leave: 'Kalsın',
  kept: 'Bu böyle kalıyor.',
  left: { one: '{n} noktayı olduğu gibi bıraktınız.', other: '{n} noktayı olduğu gibi bıraktınız.' },
  restore: 'Yeniden göster',

  kinds: 'Ne görmek istersiniz?',
  noneShown: 'Şu anda hiçbir şeye bakmıyorsunuz. Ne görmek istediğinizi yukarıdan seçin.',
  rules: {
    passive: 'Kim yapıyor?',
    'difficult-word': 'Zor kelime',
    'nominal-style': 'Saklı fiil',
    'many-prepositions': 'Çok edat',
    'long-sentence': 'Uzun cümle',
    'split-verb': 'Birbirinden uzak kelimeler',
    'double-negation': 'Çift olumsuzluk',
    'long-paragraph': 'Uzun paragraf',
    'no-headings': 'Ara başlık yok',
    'unexplained-abbreviation': 'Kısaltma',
  },
  important: 'önce bunu yapın',
  more: { one: '{n} nokta daha göster', other: '{n} nokta daha göster' },

  scores: 'Yol gösteren sayılar',
  meanSentence: 'Bir cümlede ortalama',
  sentence: { one: '{n} kelime', other: '{n} kelime' },
  fleschDouma: 'Okuma kolaylığı (Flesch-Douma)',
  leesindexA: 'Leesindex A',
  worth:
    'Sayı ne kadar yüksekse metin o kadar kolaydır. Bu ikisi yalnızca cümleleri, kelimeleri ve heceleri sayar. Okurunuz anlıyor mu, bunu bilmezler.',
};
