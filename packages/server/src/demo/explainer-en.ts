import type { ExplainerWords } from './explainer-nl.js';

export const en: ExplainerWords = {
  language: 'en',
  title: 'Free help from a client supporter',
  summary: {
    changes:
      'The law says: every municipality has free client support. ' +
      'Residents of Voorbeeld told what went wrong. That is why the municipality changed its letters and its working rules.',
    forWhom: 'For everyone who lives in Voorbeeld. Also if you care for somebody else.',
    decidedBy:
      'The law applies in all of the Netherlands. The mayor and aldermen decide how Voorbeeld does it. ' +
      'The council, Adviesraad Sociaal Domein Voorbeeld, gives advice.',
    sayHow:
      'Tell on this website what happened to you. Or call the Adviesraad Sociaal Domein Voorbeeld. You need not give your name.',
  },
  passages: {
    'wat-is-het': {
      title: 'What is client support?',
      plain: `A client supporter thinks along with you. That can be done in many ways:

- You get explanation and advice.
- Together you list what you need.
- Together you look for help that fits you.

It can be about care, help for children, school, housing, work and money. So you can do more yourself. And you can keep taking part.`,
      impact: 'You need not find it all out alone. Somebody looks at all your questions together with you.',
    },
    gratis: {
      title: 'The municipality arranges it, and you pay nothing',
      plain: `The municipality must make sure that all residents can get this help. That is in the Social Support Act (Wmo). You can get explanation, advice and help for a short time.

- You pay nothing.
- Your income does not matter.
- You do not need a referral.`,
      impact: 'You can call yourself. You will not get a bill.',
    },
    'uw-belang': {
      title: 'Only your interest counts',
      plain: `The client supporter is on your side. That means:

- Your interest counts, and not that of the municipality.
- The municipality does not decide which advice you get.
- You talk about everything that matters to you. It need not be about one law only.`,
      impact: 'You can say honestly what is hard for you. You choose yourself what you do with the advice.',
    },
    'vooraf-vertellen': {
      title: 'The municipality tells you in time',
      plain: `Do you ask the municipality for help? That is called a report. After that comes an assessment: the municipality looks with you at what you need.

First it must tell you that somebody can come with you for free. Your informal carer must hear that too.

In Voorbeeld it now stands at the top of every letter. There you also read whom you can call. It was not there before. Residents told so. Then the municipality changed its letters.`,
      impact: 'You know in time that you need not come alone.',
    },
    'het-gesprek': {
      title: 'Who is there when you talk',
      plain: `A conversation is part of the assessment. Voorbeeld now has these rules for it:

1. The municipality calls you and says who will come.
2. It comes with as few people as it can.
3. Does a doctor or interpreter have to be there? Then it asks you first whether that is all right.

You may bring somebody too, such as a client supporter or an informal carer.`,
      impact: 'You do not suddenly face three people. You know who will come.',
    },
    'wie-u-helpt': {
      title: 'Who can help you',
      plain: `In Voorbeeld two groups of people can help you:

- **Client supporters who are paid for this work.** They work for two organisations. Those are not part of the municipality.
- **Experts by experience.** They went through a lot themselves. There are about fifty of them.

A coordinator looks with you for who fits you. Residents asked for help from people with experience of their own. That is now in the working rules.`,
      impact: 'You can choose somebody who knows what it is like.',
    },
  },
  terms: [
    {
      word: 'client supporter',
      forms: ['client supporters', 'cliëntondersteuner', 'cliëntondersteuners'],
      meaning: 'Somebody who thinks along with you for free when you look for help, and is on your side.',
    },
    {
      word: 'client support',
      forms: ['cliëntondersteuning', 'clientondersteuning'],
      meaning: 'Free explanation, advice and short help from a client supporter.',
    },
    {
      word: 'Wmo',
      meaning: 'The Dutch Social Support Act. The municipality helps you to live at home and to take part.',
    },
    {
      word: 'aldermen',
      forms: ['college'],
      meaning: 'With the mayor they run the municipality. In Dutch: het college.',
    },
    {
      word: 'report',
      forms: ['reports', 'melding', 'meldingen'],
      meaning: 'You tell the municipality that you need help. In Dutch: melding.',
    },
    {
      word: 'assessment',
      forms: ['assessments', 'onderzoek', 'onderzoeken', 'onderzoeksgesprek'],
      meaning:
        'The municipality looks with you at what you need. A conversation is part of it. In Dutch: onderzoek.',
    },
    {
      word: 'informal carer',
      forms: ['informal carers', 'mantelzorger', 'mantelzorgers'],
      meaning:
        'Somebody who cares for another, such as a parent, child or neighbour. It is not paid work. In Dutch: mantelzorger.',
    },
    {
      word: 'expert by experience',
      forms: ['experts by experience', 'ervaringsdeskundige', 'ervaringsdeskundigen'],
      meaning: 'Somebody who went through a lot and learned how to help others with that.',
    },
    {
      word: 'referral',
      forms: ['referrals'],
      meaning: 'A letter, for example from your doctor, that says you may get help.',
    },
  ],
};
