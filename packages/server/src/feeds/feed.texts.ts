import type { CheckResult, Noted, Outcome, Phase, ReasonClass, Topic } from '@lus/contract';

const nl = {
  locale: 'nl-NL',
  feed: (title: string) => `Wat er gebeurt: ${title}`,
  round: (round: number, phase: string) => `Ronde ${round}: ${phase}`,
  phases: {
    collect: 'wij verzamelen verhalen',
    translate: 'wij leggen verhalen naast elkaar',
    adapt: 'de gemeente past dingen aan',
    evaluate: 'wij kijken of het beter gaat',
  } satisfies Record<Phase, string>,
  bundled: 'Verhalen samengebracht',
  recognised: { yes: 'Mensen herkennen dit', no: 'Mensen herkennen dit niet' },
  advised: 'Advies van de raad',
  answered: {
    adopted: 'De gemeente neemt het advies over',
    partly: 'De gemeente neemt het advies voor een deel over',
    'not-adopted': 'De gemeente neemt het advies niet over',
  } satisfies Record<Outcome, string>,
  changed: 'Dit verandert',
  checked: {
    better: 'Het is beter',
    partly: 'Het is voor een deel beter',
    not: 'Het is niet beter',
  } satisfies Record<CheckResult, string>,
  parked: 'De raad wacht hier nog mee',
  resumed: 'De raad gaat hiermee verder',
  closed: 'Klaar, het is beter',
  corrected: 'Verbeterd bericht',
  counted: 'Wie wij hoorden, en wie nog niet',
  noted: { meeting: 'Bijeenkomst', success: 'Gelukt', failure: 'Niet gelukt' } satisfies Record<
    Noted['kind'],
    string
  >,
  reasons: {
    law: 'Het mag niet van de wet',
    money: 'Er is geen geld voor',
    agreement: 'Er is iets anders afgesproken',
    'other-decision': 'Er is iets anders besloten',
    'already-arranged': 'Het is al geregeld',
    'not-ours': 'De gemeente gaat hier niet over',
  } satisfies Record<ReasonClass, string>,
  possibleInstead: 'Wat wel kan',
  exceptions: 'Voor deze mensen is het anders',
  objections: 'Niet iedereen herkent dit',
  experiences: (count: number) => `Minstens ${count} verhalen gaan hierover.`,
  atLeast: (count: number) => `minstens ${count}`,
  tooFew: 'te weinig om een aantal te noemen',
  heard: 'Wij hoorden',
  missing: 'Wij hoorden nog niet',
  isCorrected: 'Dit bericht klopte niet. Later schreven wij hoe het wel zit.',
  why: 'Waarom wij dit verbeteren',
  due: {
    advised: (day: string) => `De gemeente geeft uiterlijk op ${day} antwoord.`,
    changed: (day: string) => `Vanaf ${day} vragen wij of het beter is.`,
    parked: (day: string) => `Op ${day} kijken wij opnieuw.`,
  },
};

const en: typeof nl = {
  locale: 'en-GB',
  feed: (title) => `What happens: ${title}`,
  round: (round, phase) => `Round ${round}: ${phase}`,
  phases: {
    collect: 'we collect stories',
    translate: 'we lay stories side by side',
    adapt: 'the municipality changes things',
    evaluate: 'we look whether it is better',
  },
  bundled: 'Stories brought together',
  recognised: { yes: 'People recognise this', no: 'People do not recognise this' },
  advised: 'Advice of the council',
  answered: {
    adopted: 'The municipality adopts the advice',
    partly: 'The municipality adopts part of the advice',
    'not-adopted': 'The municipality does not adopt the advice',
  },
  changed: 'This changes',
  checked: { better: 'It is better', partly: 'It is partly better', not: 'It is not better' },
  parked: 'The council waits with this',
  resumed: 'The council goes on with this',
  closed: 'Done, it is better',
  corrected: 'Corrected message',
  counted: 'Who we heard, and who not yet',
  noted: { meeting: 'Meeting', success: 'It worked', failure: 'It did not work' },
  reasons: {
    law: 'The law does not allow it',
    money: 'There is no money for it',
    agreement: 'Something else was agreed',
    'other-decision': 'Something else was decided',
    'already-arranged': 'It is arranged already',
    'not-ours': 'The municipality does not decide this',
  },
  possibleInstead: 'What is possible instead',
  exceptions: 'For these people it is different',
  objections: 'Not everybody recognises this',
  experiences: (count) => `At least ${count} stories are about this.`,
  atLeast: (count) => `at least ${count}`,
  tooFew: 'too few to give a number',
  heard: 'We heard',
  missing: 'We did not hear yet',
  isCorrected: 'This message was wrong. Later we wrote how it really is.',
  why: 'Why we correct this',
  due: {
    advised: (day) => `The municipality answers by ${day}.`,
    changed: (day) => `From ${day} we ask whether it is better.`,
    parked: (day) => `On ${day} we look again.`,
  },
};

export type FeedWords = typeof nl;

/** The words for a topic: Dutch for a Dutch topic, else English. */
export const wordsFor = ({ language }: Topic): FeedWords => (/^nl\b/i.test(language) ? nl : en);
