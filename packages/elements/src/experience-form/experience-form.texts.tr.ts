import type { nl } from './experience-form.texts.js';

export { tr as parts } from '../parts/parts.texts.tr.js';

/** Turkish texts of the experience form; awaits a native reader. */
export const tr: typeof nl = {
  missing: 'Bu konu burada yok (ya da artık yok). Belki sayfanın adresi yanlıştır.',
  loadFailed: 'Sorular henüz yüklenmedi. Hiçbir şey kaybolmadı.',
  closed: 'Şu anda burada bir şey anlatamazsınız',
  closedText: (council) =>
    `Anlatma süresi bitti ya da henüz başlamadı. ${council}, daha önce anlatılanlarla çalışmaya devam ediyor.`,

  step: (number, of) => `Adım ${number} / ${of}`,
  next: 'Devam',
  back: 'Geri',
  backToCheck: 'Yanıtlara dön',
  start: 'Başla',

  before: 'Başlamadan önce',
  beforeLead:
    'Ne yaşadığınızı kendi sözlerinizle anlatın. Hikâyenizle ne yapıldığını aşağıda okuyabilirsiniz.',
  noName: 'Adınız gerekmez',
  noNameText: 'Hesap açmanız da gerekmez.',
  duration: { one: 'Yaklaşık {n} dakika', other: 'Yaklaşık {n} dakika' },
  durationText: 'Yalnızca hikâyeniz zorunlu.',
  hearBackOn: (day) => `En geç ${day} tarihinde yanıt`,
  hearBackText: 'Onu kodunuzla okursunuz.',
  goal: 'Bunu neden soruyoruz',
  decidedBy: 'Kim karar veriyor',
  open: 'Ne değişebilir',
  fixed: 'Ne değişemez',
  frames: { law: 'Kanun', money: 'Para', agreement: 'Anlaşma' },
  notPromised: 'Neye söz veremiyoruz',
  notEvery: 'Her hikâyeyi okuyoruz. Ama her hikâyeyi kullanamıyoruz.',
  hearBack: 'Size ne haber vereceğiz',
  readBy: 'Hikâyenizi kim okuyor',
  kept: 'Hikâyenizi ne kadar saklıyoruz',
  keptText: (day) => `${day} gününün sonuna kadar. Sonra sileriz. Daha önce de geri alabilirsiniz.`,

  story: 'Ne yaşadınız?',
  storyHint: 'Konuştuğunuz gibi yazın. Hata yapmanız sorun değil.',
  storyPrompts: ['Ne oldu?', 'Kimler vardı?', 'O zaman ne yaptınız ve nasıl bitti?'],
  storyMissing: 'Ne yaşadığınızı anlatın. Bir cümle yeter.',

  impact: 'Bu sizi nasıl etkiledi?',
  impactWords: ['Çok kötü', 'Kötü', 'Normal', 'İyi', 'Çok iyi'],
  impactNote: 'Bu konuda bir şey söylemek ister misiniz?',

  wishes: 'Ne iyi gitti, ne değişmeli?',
  wentWell: 'Ne iyi gitti?',
  shouldChange: 'Ne değişmeli?',

  teller: 'Bu hikâyeyi kim anlatıyor?',
  tellers: {
    client: 'Kendim yardım veya destek alıyorum',
    carer: 'Bir yakınıma bakıyorum',
    resident: 'Burada yaşıyorum',
    representative: 'Başka biri adına konuşuyorum',
    professional: 'Bakım veya yardım alanında ya da belediyede çalışıyorum',
  },
  helper: 'Bunu kendiniz mi yazdınız?',
  helpers: {
    none: 'Evet, kendim yazdım',
    typed: 'Hayır, benim yerime biri yazdı',
    interviewed: 'Hayır, kuruldan biri benimle konuştu',
  },

  consent: 'Sözlerinizi gösterebilir miyiz?',
  consentHint:
    'Bazen bir hikâyeden bir cümleyi, aynen yazdığınız gibi gösteririz. Böylece belediye, insanların gerçekten ne yaşadığını görür. Adınızı asla yazmayız. Bir şey seçmezseniz hiçbir şey göstermeyiz.',
  consents: { yes: 'Evet, olur', no: 'Hayır, istemiyorum' },

  contact: 'Birlikte düşünmek veya katılmak ister misiniz?',
  contactHint:
    'Bunu hikâyenizden ayrı saklarız. Hangi hikâyenin sizin olduğunu kimse göremez. Hikâyenizi geri alırsanız bu bilgi kalır.',
  contactWishes: {
    'think-along': 'Çözümler için birlikte düşünmek istiyorum',
    'take-part': 'Katılmak istiyorum, örneğin bir görüşmeye',
  },
  contactName: 'Size nasıl hitap edelim?',
  contactReach: 'E-posta adresiniz veya telefon numaranız',
  contactReachHint: 'Bunu yalnızca kurul ve yalnızca bunun için kullanır.',
  contactMissing: 'Bir e-posta adresi veya telefon numarası girin. Ya da buradaki diğer alanları boşaltın.',
  contactWrong: 'Bu bir e-posta adresine veya telefon numarasına benzemiyor. Eksik bir şey var mı, bakın.',

  answerMissing: (question) => `Bu soruyu yanıtlayın: ${question}`,

  keep: 'Metnimi bu cihazda sakla',
  keepHint:
    'O zaman daha sonra, 7 güne kadar devam edebilirsiniz. Başkalarının da kullandığı bir bilgisayarda bunu yapmayın: metninizi okuyabilirler.',
  restored: (day) => `${day} tarihli metniniz yine burada.`,
  wipe: 'Metnimi bu cihazdan sil',
  wiped: 'Metniniz silindi.',

  trap: 'Bu alanı boş bırakın',

  check: 'Yanıtlarınız doğru mu?',
  checkLead: 'Bir kez daha okuyun. Gönderdikten sonra hikâyenizi değiştiremezsiniz. Ama geri alabilirsiniz.',
  change: 'Değiştir',
  nothing: 'Boş bırakıldı',
  send: 'Gönder',
  sending: 'Hikâyenizi gönderiyoruz. Lütfen bekleyin.',

  sendFailed: 'Hikâyeniz henüz gönderilmedi',
  sendKept: 'Yazdıklarınız hâlâ burada. Tekrar deneyebilirsiniz. Hikâyeniz asla iki kez ulaşmaz.',
  sendInvalid:
    'Bunu böyle kabul edemiyoruz. Yazdıklarınız hâlâ burada. Yanıtlarınıza bakın ya da metninizi kısaltın.',
  sendClosed: 'Anlatma süresi az önce bitti. Yazdıklarınız hâlâ burada. Saklamak isterseniz kopyalayın.',

  sent: 'Teşekkürler. Hikâyeniz bize ulaştı.',
  sentLead: 'Bu kodu saklayın. Hikâyenizle ne yapıldığını daha sonra bununla görürsünüz.',
  code: 'Kodunuz',
  codeOnce: 'Bu kodu yalnızca bir kez görürsünüz. Size yeniden gönderemeyiz.',
  copy: 'Kodu kopyala',
  copied: 'Kod kopyalandı.',
  copyFailed: 'Kopyalanamadı. Kodu bir yere yazın ya da fotoğrafını çekin.',
  print: 'Kodu yazdır',
  whatNext: 'Şimdi ne olacak?',
  next1: (council) => `${council} hikâyenizi okur ve başka hikâyelerle karşılaştırır.`,
  next2: 'Aynı sorun başkalarında da var mı? O zaman kurul, belediyeden bir çözüm ister.',
  next3: (day) =>
    `Belediyenin ne yaptığını ve nedenini en geç ${day} tarihinde öğrenirsiniz. Bunu kodunuzla okursunuz.`,
  follow: 'Hikâyemi takip et',
  withdraw: 'Pişman mı oldunuz? Kodunuzla hikâyenizi geri alabilirsiniz. O zaman onu kalıcı olarak sileriz.',
  again: 'Bir hikâye daha anlat',
};
