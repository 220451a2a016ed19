import { tr as trail } from '../shared/trail.texts.tr.js';
import type { nl } from './follow-up.texts.js';

export { tr as parts } from '../parts/parts.texts.tr.js';

/** Turkish texts of the follow-up widget; awaits a native reader. */
export const tr: typeof nl = {
  trail,

  title: 'Hikâyenizle ne yapıldığını görün',
  lead: 'Hikâyenizi anlattığınızda aldığınız kodu girin.',
  code: 'Kodunuz',
  codeHint: '16 harf ve rakam, örneğin 7K3M-9QXA-2BDF-H5TW. Çizgi ve büyük harf fark etmez.',
  show: 'Hikâyemi göster',
  looking: 'Hikâyenizi arıyoruz. Lütfen bekleyin.',
  codeMissing: 'Kodunuzu girin.',
  codeWrong: 'Bu kod doğru değil. Bir kodda 16 harf ve rakam vardır. İçinde U harfi olmaz.',
  codeUnknown: 'Bu kodla bir hikâye bulamadık. Kodu doğru yazdınız mı, bakın. Belki de hikâye silinmiştir.',
  lookFailed: 'Hikâyeniz kaybolmadı. Biraz sonra tekrar deneyin.',

  status: 'Hikâyeniz',
  received: 'Hikâyeniz bize ulaştı. Kurul onu okuyor.',
  unused: 'Hikâyeniz bize ulaştı. Kurul onu henüz kullanmadı. Her hikâye kullanılamıyor.',
  bundled: 'Kurul hikâyenizi kullanıyor. Onunla ne yapıldığını aşağıda okuyabilirsiniz.',
  about: 'Konu',
  phase: 'Şimdi neredeyiz',
  round: (n) => `${n}. tur`,
  receivedOn: 'Bize ulaştığı gün',
  hearBack: 'Size en geç bu tarihte haber veririz',
  kept: 'Hikâyenizi bu günün sonuna kadar saklarız',
  quote: 'Sözlerinizin gösterilmesi',
  quoteYes: 'Evet',
  quoteNo: 'Hayır',
  read: 'Hikâyemi yeniden oku',

  where: 'Şimdi nerede',
  mine: 'Bu sözlerinizi herkes okuyabilir',
  changes: 'Ne değişti',
  more: 'Bununla ilgili her şeyi gör',

  questions: { recognise: 'Bu size tanıdık geliyor mu?', better: 'Daha iyi oldu mu?' },
  answers: { yes: 'Evet, bana tanıdık geliyor', no: 'Hayır, bende farklıydı', ...trail.results },
  counts: 'Yanıtınız bir kez sayılır. Onu her zaman değiştirebilirsiniz.',
  later: (day) => `Bunu size ${day} gününden itibaren soracağız. Böylece farkı görmek için zamanınız olur.`,
  note: 'Bir şey eklemek ister misiniz?',
  noteHint: 'Bunu yalnızca kurul okur.',
  answerMissing: 'Bir yanıt seçin.',
  answer: 'Yanıtı gönder',
  sending: 'Yanıtınızı gönderiyoruz. Lütfen bekleyin.',
  answerFailed: 'Yanıtınız henüz gönderilmedi',
  answerKept: 'Yazdıklarınız hâlâ burada.',
  tooEarly: 'Bu soru için henüz erken. Yarın tekrar deneyin.',
  thanks: 'Teşekkürler. Yanıtınız bize ulaştı.',
  answered: 'Yanıtınız:',
  change: 'Yanıtı değiştir',
  leave: 'Yanıt böyle kalsın',

  withdraw: 'Hikâyemi geri al',
  sure: 'Emin misiniz?',
  sureText: 'Hikâyenizi kalıcı olarak sileriz. Ondan sonra kimse okuyamaz. Size de geri veremeyiz.',
  sureYes: 'Evet, hikâyemi sil',
  sureNo: 'Hayır, hikâyem kalsın',
  withdrawing: 'Hikâyenizi siliyoruz. Lütfen bekleyin.',
  withdrawFailed: 'Hikâyeniz henüz silinmedi',
  withdrawn: 'Hikâyeniz silindi',
  withdrawnText: 'Artık onu kimse okuyamaz. Kod da artık çalışmıyor. Anlattığınız için teşekkürler.',
  other: 'Başka bir kod gir',
};
