import { MemoryAdapter, type MemoryOptions } from '@lus/adapter';
import type { Block, Explainer, Passage, Span } from '@lus/contract';
import { anOpenTopic } from './open-topic.js';

/** A paragraph of text, or of stretches of it. */
export const aParagraph = (...content: (string | Span)[]): Block => ({
  type: 'paragraph',
  content: content.map((span) => (typeof span === 'string' ? { text: span } : span)),
});

export const aPassage = (overrides: Partial<Passage> = {}): Passage => ({
  id: 'wat-is-het',
  title: 'Wat is cliëntondersteuning?',
  plain: [
    aParagraph('Een cliëntondersteuner staat naast u. Deze hulp is ', { text: 'gratis', strong: true }, '.'),
    {
      type: 'list',
      ordered: false,
      items: [
        [{ text: 'U vertelt wat er aan de hand is.' }],
        [{ text: 'De cliëntondersteuner zoekt samen met u naar hulp.' }],
        [{ text: 'U gaat samen naar het gesprek met de gemeente.' }],
      ],
    },
  ],
  original: [
    aParagraph(
      'Het college draagt zorg voor de beschikbaarheid van kosteloze onafhankelijke cliëntondersteuning, ' +
        'waarbij het belang van de ingezetene het uitgangspunt vormt.',
    ),
  ],
  signals: [],
  ...overrides,
});

/** The policy of a municipality on free independent client support, in plain Dutch. */
export const anExplainer = (overrides: Partial<Explainer> = {}): Explainer => {
  const { id, language, title, municipality, council, help } = anOpenTopic();
  return {
    id: 'gratis-hulp',
    topic: { id, language, title, municipality, council, help },
    language: 'nl',
    title: 'Gratis hulp als u zorg aanvraagt',
    source: {
      title: 'Beleidsregel cliëntondersteuning, artikel 4',
      language: 'nl',
      url: 'https://www.voorbeeld.example/beleidsregel',
      date: '2026-10-01',
    },
    summary: {
      changes: 'De gemeente vertelt u voortaan vóór het gesprek dat iemand gratis met u mee mag.',
      forWhom: 'Voor iedereen die hulp of zorg aan de gemeente vraagt.',
      decidedBy: 'De gemeenteraad, na advies van de adviesraad.',
      sayHow: 'Vertel het op deze website, of bel de adviesraad: 088 000 00 00.',
      sayBy: '2099-03-31',
    },
    terms: [
      {
        word: 'cliëntondersteuner',
        forms: ['cliëntondersteuning'],
        meaning: 'Iemand die met u meedenkt en met u meegaat. De hulp is gratis en los van de gemeente.',
      },
      {
        word: 'keukentafelgesprek',
        meaning: 'Een gesprek met de gemeente over de hulp die u nodig hebt. Vaak is dat bij u thuis.',
      },
    ],
    checkedOn: '2026-11-18',
    readBy: 4,
    version: 3,
    changedOn: '2026-11-20',
    outdated: false,
    by: 'municipality',
    passages: [
      aPassage({ impact: 'U hoeft niet meer alleen naar het keukentafelgesprek.' }),
      aPassage({
        id: 'voor-het-gesprek',
        title: 'Wat hoort u vóór het gesprek?',
        plain: [
          aParagraph(
            'In de eerste brief staat dat u gratis hulp kunt krijgen. Daar staat ook het ',
            { text: 'telefoonnummer', href: 'tel:088-0000000' },
            '.',
          ),
        ],
        original: [
          aParagraph('In de ontvangstbevestiging wordt gewezen op het bepaalde in het eerste lid.'),
          aParagraph('De in het vorige lid bedoelde kennisgeving geschiedt schriftelijk.'),
        ],
        signals: [{ id: 'hulp-is-gratis', title: 'Niemand zei dat hulp gratis is' }],
      }),
      aPassage({
        id: 'hoe-snel',
        title: 'Hoe snel krijgt u hulp?',
        plain: [aParagraph('Binnen vijf werkdagen belt een cliëntondersteuner u op.')],
        original: [aParagraph('De termijn voor het eerste contact bedraagt ten hoogste vijf werkdagen.')],
        impact: 'U weet binnen een week wie u helpt.',
      }),
    ],
    languages: [
      { language: 'nl', version: 3, changedOn: '2026-11-20', outdated: false },
      { language: 'en', version: 2, changedOn: '2026-11-21', outdated: false },
      { language: 'ar', version: 1, changedOn: '2026-06-01', outdated: true },
    ],
    ...overrides,
  };
};

/** The same in English: titles and texts are others, names and official texts are the same. */
export const anEnglishExplainer = (overrides: Partial<Explainer> = {}): Explainer => {
  const dutch = anExplainer();
  const texts: [title: string, plain: string][] = [
    ['What is client support?', 'A client supporter stands next to you. This help is free.'],
    ['What do you hear before the talk?', 'The first letter says that you can get free help.'],
    ['How soon do you get help?', 'Within five working days a client supporter calls you.'],
  ];
  return {
    ...dutch,
    language: 'en',
    title: 'Free help when you ask for care',
    summary: {
      changes: 'From now on the municipality tells you before the talk that somebody may come with you.',
      forWhom: 'For everybody who asks the municipality for help or care.',
      decidedBy: 'The municipal council, after advice of the client council.',
      sayHow: 'Tell it on this website, or call the client council: 088 000 00 00.',
      sayBy: '2099-03-31',
    },
    terms: [
      {
        word: 'client supporter',
        meaning: 'Somebody who thinks along with you and comes with you, apart from the municipality.',
      },
    ],
    version: 2,
    changedOn: '2026-11-21',
    translates: 3,
    passages: texts.map(([title, plain], index) => {
      const { impact: _, ...passage } = dutch.passages[index]!;
      return { ...passage, title, plain: [aParagraph(plain)] };
    }),
    ...overrides,
  };
};

/** The same in Arabic, of an older version. */
export const anArabicExplainer = (overrides: Partial<Explainer> = {}): Explainer => {
  const dutch = anExplainer();
  const texts: [title: string, plain: string][] = [
    ['ما هو المرافق؟', 'المرافق شخص يقف بجانبك. هذه المساعدة مجانية.'],
    ['ماذا تعرف قبل المقابلة؟', 'تقول الرسالة الأولى إنك تستطيع الحصول على مساعدة مجانية.'],
    ['متى تحصل على المساعدة؟', 'يتصل بك المرافق خلال خمسة أيام عمل.'],
  ];
  return {
    ...dutch,
    language: 'ar',
    title: 'مساعدة مجانية عندما تطلب الرعاية',
    summary: {
      changes: 'تخبرك البلدية قبل المقابلة أن شخصا يمكنه أن يأتي معك مجانا.',
      forWhom: 'لكل من يطلب المساعدة أو الرعاية من البلدية.',
      decidedBy: 'مجلس البلدية، بعد نصيحة المجلس الاستشاري.',
      sayHow: 'اكتب لنا على هذا الموقع، أو اتصل بالمجلس الاستشاري.',
      sayBy: '2099-03-31',
    },
    terms: [{ word: 'المرافق', meaning: 'شخص يفكر معك ويأتي معك، وهو مستقل عن البلدية.' }],
    version: 1,
    changedOn: '2026-06-01',
    outdated: true,
    translates: 2,
    passages: texts.map(([title, plain], index) => {
      const { impact: _, ...passage } = dutch.passages[index]!;
      return { ...passage, title, plain: [aParagraph(plain)] };
    }),
    ...overrides,
  };
};

/** A text of somebody who means harm: links to scripts, and words that look like HTML. */
export const anOddExplainer = (): Explainer =>
  anExplainer({
    title: 'Klik <b onclick="alert(1)">hier</b>',
    terms: [{ word: '<img src=x onerror=alert(1)>', meaning: '<script>alert(1)</script>' }],
    passages: [
      aPassage({
        plain: [
          aParagraph('<script>alert(1)</script> ', { text: 'Klik hier', href: 'javascript:alert(1)' }),
          aParagraph({ text: 'of hier', href: 'data:text/html,<script>alert(1)</script>', strong: true }),
          { type: 'iframe', content: [{ text: 'https://elders.example' }] } as never,
        ],
      }),
    ],
  });

/** A server that has these texts. */
export const withExplainers = (
  explainers: readonly Explainer[] = [anExplainer(), anEnglishExplainer(), anArabicExplainer()],
  options: Partial<MemoryOptions> = {},
): MemoryAdapter => new MemoryAdapter({ topics: [anOpenTopic()], explainers, ...options });
