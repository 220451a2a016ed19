import type { Plural } from './text-controller.js';

const daysLeft: Plural = { one: 'nog {n} dag', other: 'nog {n} dagen' };
const daysLate: Plural = { one: '{n} dag te laat', other: '{n} dagen te laat' };
const daysAgo: Plural = { one: '{n} dag geleden', other: '{n} dagen geleden' };

/** Dutch words of the trail, for every widget that tells of signals. Each carries them as `trail` in its own texts. */
export const nl = {
  roles: {
    collector: 'de raad',
    translator: 'de raad',
    guardian: 'de raad',
    municipality: 'de gemeente',
  },
  phases: {
    collect: 'Verhalen verzamelen',
    translate: 'Verhalen naast elkaar leggen',
    adapt: 'Aanpassen',
    evaluate: 'Kijken of het beter gaat',
  },
  stages: {
    bundled: 'Verhalen samengebracht',
    recognised: 'Gevraagd of mensen dit herkennen',
    advised: 'Advies gegeven',
    answered: 'Antwoord gekregen',
    changed: 'Er is iets veranderd',
    checked: 'Het is beter',
    reopened: 'Nog niet beter: we gaan door',
    closed: 'Klaar: het is beter',
  },
  upNext: 'Wat nu komt',
  next: {
    recognise: 'De raad vraagt of mensen dit herkennen.',
    reword: 'De raad schrijft het anders op.',
    advise: 'De raad maakt een advies.',
    answer: 'De gemeente geeft antwoord.',
    change: 'De gemeente verandert iets.',
    check: 'De raad vraagt of het beter is.',
    close: 'De raad sluit dit af.',
    resume: 'De raad kijkt of het weer verder kan.',
  },
  by: (day: string) => `Afgesproken: ${day}`,
  from: (day: string) => `Niet eerder dan ${day}.`,
  again: (day: string) => `De raad kijkt opnieuw op ${day}.`,
  outcomes: {
    adopted: 'Overgenomen',
    partly: 'Voor een deel overgenomen',
    'not-adopted': 'Niet overgenomen',
  },
  results: {
    better: 'Het is beter',
    partly: 'Het is voor een deel beter',
    not: 'Het is niet beter',
  },
  reasons: {
    law: 'Het mag niet van de wet',
    money: 'Er is geen geld voor',
    agreement: 'Er is iets anders afgesproken',
    'other-decision': 'Er is iets anders besloten',
    'already-arranged': 'Het is al geregeld',
    'not-ours': 'De gemeente gaat hier niet over',
  },
  kinds: {
    'rule-fails': 'Een regel werkt niet',
    'right-missed': 'Mensen krijgen niet waar ze recht op hebben',
    'offer-misfit': 'De hulp past niet',
    'not-reached': 'Mensen weten niet van de hulp',
    treatment: 'Hoe met mensen wordt omgegaan',
    'went-well': 'Dit gaat goed',
  },
  scopes: { everyday: 'Dagelijks leven', major: 'Een groot besluit' },
  levels: {
    1: 'het Rijk',
    2: 'de provincie',
    3: 'de regio',
    4: 'burgemeester en wethouders',
    5: 'de gemeenteraad',
    6: 'organisaties die het werk doen',
    7: 'raden en belangenorganisaties',
    8: 'inwoners zelf',
  },
  withdrawn: 'Deze woorden zijn teruggenomen.',
  /** How many people; never fewer than the threshold. */
  atLeast: (n: string) => `minstens ${n}`,
  tooFew: 'te weinig om een aantal te noemen',
  today: 'vandaag',
  daysLeft,
  daysLate,
  daysAgo,
};
