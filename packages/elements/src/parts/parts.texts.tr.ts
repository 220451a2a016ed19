import type { nl } from './parts.texts.js';

/** Turkish texts of the parts that widgets share; awaits a native reader. */
export const tr: typeof nl = {
  waiting: 'Bilgileri getiriyoruz. Lütfen bekleyin.',
  tryAgain: 'Tekrar dene',
  optional: '(zorunlu değil)',
  error: 'Hata:',
  clearChoice: 'Seçimi sil',
  characters: { one: '{n} karakter daha yazabilirsiniz.', other: '{n} karakter daha yazabilirsiniz.' },
  tooMany: {
    one: 'Metniniz {n} karakter fazla. Lütfen kısaltın.',
    other: 'Metniniz {n} karakter fazla. Lütfen kısaltın.',
  },
  prompts: 'Örneğin şunları düşünün:',
  faultsTitle: 'Bir şey henüz doğru değil',
  faultsIntro: 'Yazdıklarınız hâlâ burada. Şunlara bakın:',

  failed: 'Bu olmadı',
  offline: 'Şu anda internetiniz yok. Wi-Fi veya mobil veri açık mı, bakın.',
  unreachable: 'Bize şu anda ulaşılamıyor. Biraz sonra tekrar deneyin.',
  timeout: 'Çok uzun sürdü. Belki internetiniz yavaştır.',
  unavailable: 'Bizde bir sorun çıktı. Bu sizin hatanız değil.',
  limited: (when) => `Şu anda bu yerden çok mesaj geliyor. Lütfen ${when} tekrar deneyin.`,
  later: 'daha sonra',
  minutes: { one: '{n} dakika sonra', other: '{n} dakika sonra' },
  refused: 'Bu sayfanın bunu yapma izni yok. Lütfen belediyeye bildirin.',

  quickExit: 'Bu sayfadan çık',
  quickExitHint: 'ya da üç kez Shift tuşuna basın',
  quickExitOnce: 'Bu sayfadan çıkmak için bir kez daha Shift tuşuna basın.',

  helpTitle: 'Yardım mı gerekiyor?',
  helpIntro: 'Kendi durumunuzla ilgili sorular için. Ücretsizdir.',
  helpContact: 'Bu konuyla ilgili sorular',
  helpSupport: 'Sizin yanınızda olan birinden ücretsiz yardım',
  helpComplaints: 'Şikâyet',
  call: 'Arayın:',
  mail: 'E-posta:',
  visit: 'Siteye git',

  personalData: {
    bsn: 'vatandaş numarası (BSN)',
    iban: 'hesap numarası',
    phone: 'telefon numarası',
    email: 'e-posta adresi',
    address: 'adres',
    plate: 'araç plakası',
  },
  personalDataTitle: 'Bu kalsın mı?',
  personalDataCertain: (what) => `Bu bir ${what}`,
  personalDataMaybe: (what) => `Bu bir ${what} olabilir`,
  personalDataWhy: 'Buna ihtiyacımız yok. Çıkarabilirsiniz.',
  personalDataFound: 'Metninizde kişisel bilgiler olabilir. Metnin altında bunları çıkarabilirsiniz.',
  takeOut: 'Çıkar',
  leaveIt: 'Kalsın',
  takenOut: 'Çıkarıldı.',
  takenOutMark: '[çıkarıldı]',
};
