import { Type, type Static } from 'typebox';
import { MOST_BLOCKS, type Block, type Term } from './blocks.js';
import { date, languageTag, requiredText, slug, text as anyText, versionNumber } from './field-schemas.js';
import { Link } from './page.js';
import { SAFE_HREF } from './safe-href.js';
import { Topic } from './topic.js';
import { Role } from './trail/roles.js';

/** The policy text that is explained: the one that counts. */
const Source = Type.Object(
  {
    title: requiredText(200, 'Name of the official text, such as a law and its article'),
    language: languageTag('Language of the official text'),
    url: Type.Optional(Type.String({ pattern: SAFE_HREF, maxLength: 500, description: 'Where it stands' })),
    date: Type.Optional(date('The day of the official text')),
  },
  { additionalProperties: false, description: 'Officiële tekst' },
);

/** What matters first. */
const Summary = Type.Object(
  {
    changes: requiredText(600, 'What changes, or what is so'),
    forWhom: requiredText(400, 'For whom'),
    decidedBy: requiredText(300, 'Who decides'),
    sayHow: requiredText(400, 'How you can say something'),
    sayBy: Type.Optional(date('Until when you can say something; absent when that is always')),
  },
  { additionalProperties: false, description: 'Het belangrijkste eerst' },
);

const passage = {
  id: slug('Name of the passage in addresses; the same in every language'),
  title: Type.Optional(requiredText(120, 'Heading of the passage')),
  impact: Type.Optional(requiredText(600, '"Wat merkt u hiervan?": what you notice of it')),
};

/** Of every text, in whatever direction it goes. */
const text = {
  language: languageTag('Language of the plain text'),
  title: requiredText(150, 'Title in plain words'),
  source: Source,
  summary: Summary,
  terms: Type.Array(Type.Unsafe<Term>({ $ref: 'Term#' }), { maxItems: 100 }),
  checkedOn: Type.Optional(date('The day on which it was checked for features of plain language')),
  readBy: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 99, description: 'How many members of the client council read it' }),
  ),
  translates: Type.Optional(
    versionNumber("A translation says which version it follows of the text in the explainer's own language"),
  ),
};

const blocks = Type.Array(Type.Unsafe<Block>({ $ref: 'Block#' }), { minItems: 1, maxItems: MOST_BLOCKS });

/** Typed blocks, or a text in the Markdown subset that stands for them. */
const blocksOrMarkdown = (description: string) =>
  Type.Unsafe<Block[] | string>({
    ...anyText(20_000, description),
    type: ['array', 'string'],
    items: { $ref: 'Block#' },
    minItems: 1,
    maxItems: MOST_BLOCKS,
    minLength: 1,
  });

/** A text as somebody of council or municipality writes it, in one language. */
export const NewExplainer = Type.Object(
  {
    topicId: slug('The topic it belongs to'),
    ...text,
    passages: Type.Array(
      Type.Object(
        {
          ...passage,
          plain: blocksOrMarkdown('The plain text, as blocks or as Markdown'),
          original: blocksOrMarkdown('The official text, as blocks or as Markdown'),
          signalIds: Type.Optional(
            Type.Array(slug('A signal that changed this passage'), { maxItems: 12, uniqueItems: true }),
          ),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 60 },
    ),
  },
  {
    $id: 'NewExplainer',
    additionalProperties: false,
    description: 'Nieuwe tekst van een uitleg',
    examples: [
      {
        topicId: 'hulp-bij-uw-gesprek',
        language: 'nl',
        title: 'Gratis hulp bij uw gesprek',
        source: { title: 'Wmo 2015, artikel 2.2.4', language: 'nl' },
        summary: {
          changes: 'U hoort vooraf dat iemand gratis met u mee mag.',
          forWhom: 'Voor iedereen die hulp vraagt.',
          decidedBy: 'De gemeenteraad.',
          sayHow: 'Bel de adviesraad.',
        },
        passages: [
          {
            id: 'gratis',
            title: 'Wat kost het?',
            plain: 'De hulp is **gratis**. U vertelt:\n\n- wat er is\n- wat u nodig hebt',
            original: [
              { type: 'paragraph', content: [{ text: 'Het college zorgt voor kosteloze ondersteuning.' }] },
            ],
          },
        ],
        terms: [{ word: 'ondersteuning', meaning: 'Hulp van iemand die met u meedenkt.' }],
      },
    ],
  },
);
export type NewExplainer = Static<typeof NewExplainer>;

/** A passage: plain beside original. */
export const Passage = Type.Object(
  {
    ...passage,
    plain: blocks,
    original: blocks,
    signals: Type.Array(
      Type.Object(
        { id: slug('Which signal'), title: requiredText(120, 'Its short name') },
        { additionalProperties: false },
      ),
      { description: 'The signals of residents that changed this passage' },
    ),
  },
  { $id: 'Passage', additionalProperties: false, description: 'Passage' },
);
export type Passage = Static<typeof Passage>;

/** A language in which an explainer can be read. */
const Edition = Type.Object(
  {
    language: languageTag('Language'),
    version: versionNumber('How many times this text was written'),
    changedOn: date('The day it was written'),
    outdated: Type.Boolean({ description: 'Whether it is a translation of an older version' }),
  },
  { additionalProperties: false },
);

/** A policy text in plain language beside the original, in one language (uitleg). */
export const Explainer = Type.Object(
  {
    id: slug('Name of the explainer in paths and tags'),
    topic: Type.Object(
      {
        id: Topic.properties.id,
        language: Topic.properties.language,
        title: Topic.properties.title,
        municipality: Topic.properties.municipality,
        council: Topic.properties.council,
        help: Topic.properties.help,
      },
      { additionalProperties: false, description: 'The topic it belongs to, with help for your own case' },
    ),
    ...text,
    version: Edition.properties.version,
    changedOn: Edition.properties.changedOn,
    outdated: Edition.properties.outdated,
    by: Role,
    passages: Type.Array(Type.Unsafe<Passage>({ $ref: 'Passage#' }), { minItems: 1 }),
    languages: Type.Array(Edition, {
      minItems: 1,
      description: "The languages there are, the explainer's own first",
    }),
  },
  { $id: 'Explainer', additionalProperties: false, description: 'Uitleg' },
);
export type Explainer = Static<typeof Explainer>;

/** One page of the explainers of a topic, in order of id. */
export const ExplainerPage = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: Explainer.properties.id,
          title: Explainer.properties.title,
          ...Edition.properties,
          languages: Explainer.properties.languages,
        },
        { additionalProperties: false },
      ),
    ),
    _links: Type.Object({ self: Link, next: Type.Optional(Link) }, { additionalProperties: false }),
  },
  { $id: 'ExplainerPage', additionalProperties: false, description: 'Uitleg bij een vraagstuk' },
);
export type ExplainerPage = Static<typeof ExplainerPage>;
