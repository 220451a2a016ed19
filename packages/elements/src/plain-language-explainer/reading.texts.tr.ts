import type { nl } from './reading.texts.js';

/** Turkish texts of reading aloud and of the reading settings; awaits a native reader. */
export const tr: typeof nl = {
  title: 'Okuma yardımı',
  read: 'Sesli oku',
  stop: 'Sesli okumayı durdur',
  stopped: 'Sesli okuma durdu.',
  failed: 'Sesli okuma şu anda olmuyor. Metin burada kalıyor.',
  again: 'Tekrar dene',
  lost: 'Bu şu anda olmuyor. Biraz sonra tekrar deneyin.',
  askFirst:
    'Cihazınızda bu dil için ses yok. İnternetten bir ses okuyabilir. O zaman bu metin, tarayıcınızı yapan şirkete gider.',
  agree: 'İnternet üzerinden sesli oku',
  refuse: 'Hayır, istemiyorum',

  pause: 'Ara ver',
  goOn: 'Okumaya devam et',
  end: 'Bitir',
  previous: 'Önceki cümle',
  next: 'Sonraki cümle',
  follow: 'Metni yeniden takip et',
  more: 'Hız ve diğerleri',
  hint: 'Okumaya bir cümleden başlamak için o cümleye basın.',
  from: 'Buradan başla',
  rate: 'Hız',
  rates: ['Yavaş', 'Normal', 'Biraz hızlı', 'Hızlı'],
  voice: 'Ses',

  settings: 'Okuma ayarları',
  size: 'Harflerin boyu',
  spacing: 'Satırların arası',
  spacings: ['Normal', 'Geniş', 'Çok geniş'],
  lines: 'Aynı anda birkaç satır göster',
  up: 'Satırlar yukarı',
  down: 'Satırlar aşağı',
  linesOff: 'Yine hepsini göster',
  reset: 'Hepsini eski hâline getir',
};
