import type { nl } from './plain-language-explainer.texts.js';
import { tr as reading } from './reading.texts.tr.js';

export { tr as parts } from '../parts/parts.texts.tr.js';

/** Turkish texts of the plain-language explainer; awaits a native reader. */
export const tr: typeof nl = {
  reading,
  title: 'Sade bir dille açıklama:',
  missing: 'Bu açıklama burada yok (ya da artık yok). Belki sayfanın adresi yanlıştır.',
  loadFailed: 'Hiçbir şey kaybolmadı.',
  unknown: 'Bu parça burada yok (ya da artık yok). Açıklamanın tamamını görüyorsunuz.',

  version: (n, day) => `${n}. sürüm, ${day}`,
  checked: (day) => `Sade dil özellikleri ${day} tarihinde kontrol edildi`,
  readBy: {
    one: 'Danışma kurulundan {n} üye okudu:',
    other: 'Danışma kurulundan {n} üye okudu:',
  },
  by: { municipality: 'Belediye yazdı:', council: 'Danışma kurulu yazdı:' },
  source: 'Açıklanan metin:',
  counts: 'Resmî metin geçerli olmaya devam eder.',

  languages: 'Metnin dili',
  loading: (language) => `Metni getiriyoruz. Dil: ${language}.`,
  loaded: (language) => `Şimdi okuduğunuz metnin dili: ${language}.`,
  notLoaded: (language) => `Bu dildeki metni getiremedik: ${language}. Okuduğunuz metin hâlâ burada.`,
  outdated: (language) => `Bu çeviri, şu dildeki metinden daha eski: ${language}. Belki bir şey değişmiştir.`,

  summary: 'Önce en önemlisi',
  changes: 'Ne değişiyor?',
  forWhom: 'Bu kimin için?',
  decidedBy: 'Kim karar veriyor?',
  sayHow: 'Fikrinizi nasıl söyleyebilirsiniz?',
  sayBy: 'Ne zamana kadar?',
  sayUntil: (day) => `${day} gününün sonuna kadar`,
  sayPast: (day) => `Bunun için son gün ${day} idi.`,
  sayAlways: 'Her zaman söyleyebilirsiniz.',

  all: 'Resmî metni her yerde göster',
  original: 'Resmî metni oku',
  official: 'Resmî metin',
  impact: 'Bu sizin için neyi değiştirir?',
  changed: 'Burada yaşayanlar değiştirdi',

  terms: 'Zor kelimeler',
  termHint: 'Bu kelimenin açıklaması',
  print: 'Bu açıklamayı yazdır',

  clear: 'Bu anlaşılır mıydı?',
  clearAnswers: { yes: 'Evet', partly: 'Biraz', no: 'Hayır' },
  where: 'Hangi parça anlaşılır değildi?',
  whole: 'Metnin tamamı',
  part: (n) => `${n}. parça`,
  words: 'Ne anlaşılır değildi?',
  wordsHint: 'Metni böyle iyileştiririz. Başkalarının sizi tanıyacağı bir şey yazmayın.',
  send: 'Gönder',
  sending: 'Yanıtınızı gönderiyoruz. Lütfen bekleyin.',
  sendFailed: 'Yanıtınız gönderilmedi',
  sendKept: 'Yanıtınız hâlâ burada.',
  thanks: 'Teşekkürler. Yanıtınız gönderildi.',
  thanksMore: 'Metni nasıl daha anlaşılır yapabileceğimize bakacağız.',
};
