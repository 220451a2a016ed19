import { Type, type Static, type TSchema } from 'typebox';
import { date, requiredText, slug } from '../field-schemas.js';
import { Phase } from '../topic.js';
import { Role } from './roles.js';

/** A number of people as `publicCount` gives it: at least this many, or `null` when there are too few to tell. */
export const PublicCount = Type.Union([Type.Integer({ minimum: 3 }), Type.Null()], {
  description: 'At least this many people, rounded down; null when there are fewer than the threshold (R16)',
});
export type PublicCount = Static<typeof PublicCount>;

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });

/** What kind of experience a signal is about (seeds 001 and 004). */
export const SignalKind = Type.Union(
  [
    Type.Literal('rule-fails'),
    Type.Literal('right-missed'),
    Type.Literal('offer-misfit'),
    Type.Literal('not-reached'),
    Type.Literal('treatment'),
    Type.Literal('went-well'),
  ],
  {
    description:
      'Regel werkt niet, recht gemist, aanbod past niet, niet bereikt, bejegening, of ging juist goed',
  },
);
export type SignalKind = Static<typeof SignalKind>;

/** Everyday life, or a decision that seldom comes and weighs heavily. */
export const Scope = Type.Union([Type.Literal('everyday'), Type.Literal('major')], {
  description: 'Dagelijks leven of ingrijpend besluit',
});
export type Scope = Static<typeof Scope>;

/** A group for whom the story is different; it stays visible in everything that follows (R7). */
export const Exception = Type.Object(
  {
    group: requiredText(120, 'For whom'),
    text: requiredText(500, 'What is different for them'),
  },
  { $id: 'Exception', additionalProperties: false, description: 'Uitzondering voor een groep' },
);
export type Exception = Static<typeof Exception>;

/** Who sends a signal: the route of advice or the route of advocacy (R20; seed 001). */
export const Sender = Type.Object(
  {
    kind: Type.Union([Type.Literal('council'), Type.Literal('interest-organisation')], {
      description: 'Cliëntenraad of belangenorganisatie',
    }),
    name: requiredText(120, 'Its name'),
  },
  { $id: 'Sender', additionalProperties: false, description: 'Afzender' },
);
export type Sender = Static<typeof Sender>;

const exceptions = Type.Array(Type.Unsafe<Exception>({ $ref: 'Exception#' }), { maxItems: 12 });

/** What the council says of a signal in its own hand. */
export const signalWords = {
  title: requiredText(120, 'Short name of the signal'),
  ourWords: requiredText(2000, 'The story in the words of the people concerned'),
  policyWords: requiredText(2000, 'The same in the words of policy'),
  kind: SignalKind,
  scope: Scope,
  sender: Type.Unsafe<Sender>({ $ref: 'Sender#' }),
  exceptions,
  whyFewer: Type.Optional(
    requiredText(500, 'Why fewer experiences than the threshold are ground enough (R6)'),
  ),
};

/** A schema with a name and a type to tell it by. */
const event = <Name extends string, Fields extends Record<string, TSchema>>(
  $id: string,
  type: Name,
  description: string,
  fields: Fields,
) => Type.Object({ type: Type.Literal(type), ...fields }, { $id, additionalProperties: false, description });

/** Several experiences become one signal. */
export const Bundled = event('Bundled', 'bundled', 'Gebundeld tot een signaal', {
  ...signalWords,
  experienceCount: PublicCount,
  quotes: Type.Array(Sha256('What `commitTo` makes of the words; the words themselves can be withdrawn'), {
    maxItems: 12,
    uniqueItems: true,
  }),
  round: Type.Integer({ minimum: 1, description: 'Round of the topic in which it began' }),
});
export type Bundled = Static<typeof Bundled>;

/** What the council records of "Herkent u dit?". */
export const recognitionWords = {
  outcome: Type.Union([Type.Literal('yes'), Type.Literal('no')], {
    description: 'Whether tellers recognise it, as the council concludes',
  }),
  objections: Type.Array(requiredText(500, 'What somebody did not recognise, without who'), { maxItems: 12 }),
};

/** Tellers were asked whether they recognise the signal (R7). */
export const Recognised = event('Recognised', 'recognised', 'Herkend of niet', {
  ...recognitionWords,
  yes: PublicCount,
  no: PublicCount,
});
export type Recognised = Static<typeof Recognised>;

/** Where policy stands when the advice comes; the earlier, the more can still change. */
export const PolicyStage = Type.Union(
  [Type.Literal('idea'), Type.Literal('draft'), Type.Literal('decision'), Type.Literal('practice')],
  { description: 'Idee, concept, besluit of praktijk' },
);
export type PolicyStage = Static<typeof PolicyStage>;

/** The council advises. Unsolicited is the usual way (R8). */
export const Advised = event('Advised', 'advised', 'Advies', {
  text: requiredText(2000, 'What the council asks'),
  requested: Type.Boolean({ description: 'Whether the municipality asked for it (gevraagd)' }),
  level: Type.Integer({
    minimum: 1,
    maximum: 8,
    description:
      'Level of influence: 1 national, 2 province, 3 region, 4 mayor and aldermen, 5 municipal council, ' +
      '6 organisations that carry out, 7 councils and interest groups, 8 residents (R15; seed 001 §1)',
  }),
  whyNotCloser: Type.Optional(requiredText(500, 'Why it cannot be solved closer to residents (level 8)')),
  addressees: Type.Array(requiredText(120, 'To whom'), { minItems: 1, maxItems: 8 }),
  answerBy: date('The agreed day for the answer (R10)'),
  policyStage: PolicyStage,
});
export type Advised = Static<typeof Advised>;

/** What the municipality does with an advice. */
export const Outcome = Type.Union(
  [Type.Literal('adopted'), Type.Literal('partly'), Type.Literal('not-adopted')],
  { description: 'Overgenomen, deels overgenomen of niet overgenomen' },
);
export type Outcome = Static<typeof Outcome>;

/** Why an advice was not wholly adopted (R9). */
export const ReasonClass = Type.Union(
  [
    Type.Literal('law'),
    Type.Literal('money'),
    Type.Literal('agreement'),
    Type.Literal('other-decision'),
    Type.Literal('already-arranged'),
    Type.Literal('not-ours'),
  ],
  { description: 'Wet, geld, afspraak, ander besluit, al geregeld, of niet van ons' },
);
export type ReasonClass = Static<typeof ReasonClass>;

/** The municipality answers. */
export const Answered = event('Answered', 'answered', 'Reactie van de gemeente', {
  outcome: Outcome,
  text: requiredText(2000, 'The answer in plain words'),
  reasonClass: Type.Optional(ReasonClass),
  reason: Type.Optional(requiredText(1000, 'Why not, or not wholly, in plain words (R9)')),
  possibleInstead: Type.Optional(requiredText(1000, 'What is possible instead (R9)')),
  clientsHeard: Type.Boolean({ description: 'Whether clients were heard before this decision (R21)' }),
  heardOn: Type.Optional(date('When they were heard')),
  changeBy: Type.Optional(date('By when something will be different, when it is adopted or partly (R14)')),
});
export type Answered = Static<typeof Answered>;

/** Whose change it is. Residents can be among them (R11). */
export const Owner = Type.Object(
  {
    name: requiredText(120, 'Person, team or organisation'),
    resident: Type.Boolean({ description: 'Whether these are residents' }),
  },
  { $id: 'Owner', additionalProperties: false, description: 'Eigenaar' },
);
export type Owner = Static<typeof Owner>;

/** Something will be different, or is. */
export const Changed = event('Changed', 'changed', 'Verandering', {
  where: Type.Union([Type.Literal('policy'), Type.Literal('practice')], {
    description: 'Beleid of uitvoering',
  }),
  text: requiredText(2000, 'What is different'),
  owners: Type.Array(Type.Unsafe<Owner>({ $ref: 'Owner#' }), { minItems: 1, maxItems: 8 }),
  on: date('From which day'),
  startingPoint: requiredText(1000, 'How it was before, to compare with'),
  checkOn: date('The first day for asking whether it is better (R12)'),
});
export type Changed = Static<typeof Changed>;

/** Whether people notice it. */
export const CheckResult = Type.Union([Type.Literal('better'), Type.Literal('partly'), Type.Literal('not')], {
  description: 'Beter, deels beter of niet beter',
});
export type CheckResult = Static<typeof CheckResult>;

/** What the council records of "Is het beter?". */
export const checkWords = {
  result: CheckResult,
  said: requiredText(2000, 'What the people concerned said about it'),
};

/** The people concerned were asked whether it is better (R12, R13). */
export const Checked = event('Checked', 'checked', 'Toets', {
  ...checkWords,
  better: PublicCount,
  partly: PublicCount,
  not: PublicCount,
});
export type Checked = Static<typeof Checked>;

/** Put aside, with a reason (R20). */
export const Parked = event('Parked', 'parked', 'Geparkeerd', {
  reason: requiredText(500, 'Why it waits'),
  untilOn: Type.Optional(date('When the council looks again')),
});
export type Parked = Static<typeof Parked>;

/** Taken up again. */
export const Resumed = event('Resumed', 'resumed', 'Weer opgepakt', {
  reason: requiredText(500, 'Why now'),
});
export type Resumed = Static<typeof Resumed>;

/** Better, and noticed: the signal is closed (R13). */
export const Closed = event('Closed', 'closed', 'Afgesloten', {
  lesson: requiredText(1000, 'What everybody learned'),
});
export type Closed = Static<typeof Closed>;

/** A phase of a round begins. */
export const Begun = event('Begun', 'begun', 'Een fase begint', {
  phase: Phase,
  round: Type.Integer({ minimum: 1 }),
});
export type Begun = Static<typeof Begun>;

/** A group that was not heard yet (R16). */
export const MissingGroup = Type.Object(
  {
    name: requiredText(120, 'Who'),
    reason: requiredText(500, 'Why they were not heard yet'),
    action: requiredText(500, 'What is done about it'),
  },
  { $id: 'MissingGroup', additionalProperties: false, description: 'Groep die nog niet gehoord is' },
);
export type MissingGroup = Static<typeof MissingGroup>;

/** Who was heard, and who not yet (R16). Groups overlap: somebody may belong to several, or to none. */
export const Counted = event('Counted', 'counted', 'Wie hoorden wij, en wie nog niet', {
  experienceCount: PublicCount,
  heard: Type.Array(
    Type.Object({ name: requiredText(120, 'Who'), count: PublicCount }, { additionalProperties: false }),
    { maxItems: 24 },
  ),
  missing: Type.Array(Type.Unsafe<MissingGroup>({ $ref: 'MissingGroup#' }), { maxItems: 24 }),
});
export type Counted = Static<typeof Counted>;

/** Something else worth telling: a meeting, a success, a failure; all three alike (R19). */
export const Noted = event('Noted', 'noted', 'Bericht', {
  kind: Type.Union([Type.Literal('meeting'), Type.Literal('success'), Type.Literal('failure')], {
    description: 'Bijeenkomst, gelukt of niet gelukt',
  }),
  title: requiredText(120, 'In one line'),
  text: requiredText(2000, 'What happened'),
  phase: Phase,
  round: Type.Integer({ minimum: 1 }),
  on: date('The day it happened'),
});
export type Noted = Static<typeof Noted>;

/** One of several, told apart by `type`. */
export const oneOf = <T>(ids: readonly string[], options: Record<string, unknown> = {}) =>
  Type.Unsafe<T>({
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    oneOf: ids.map((id) => ({ $ref: `${id}#` })),
    ...options,
  });

/** What can be corrected, and the form of a correction: the whole thing as it should have been. */
export type Correctable = Bundled | Advised | Answered | Changed | Noted;

/** An earlier event was wrong. It stays; this one says what it should have been, and why (R17). */
export const Corrected = event('Corrected', 'corrected', 'Correctie van een eerder bericht', {
  corrects: Type.Integer({ minimum: 1, description: 'Sequence number of the event that was wrong' }),
  why: requiredText(500, 'Why it is corrected'),
  replacement: oneOf<Correctable>(['Bundled', 'Advised', 'Answered', 'Changed', 'Noted']),
});
export type Corrected = Static<typeof Corrected>;

/** Everything that can happen to one signal. */
export type SignalEvent =
  Bundled | Recognised | Advised | Answered | Changed | Checked | Parked | Resumed | Closed | Corrected;

/** Everything that can happen: to one signal, or to the topic as a whole. */
export type TrailEvent = SignalEvent | Begun | Counted | Noted;

export const TrailEvent = oneOf<TrailEvent>(
  [
    'Bundled',
    'Recognised',
    'Advised',
    'Answered',
    'Changed',
    'Checked',
    'Parked',
    'Resumed',
    'Closed',
    'Corrected',
    'Begun',
    'Counted',
    'Noted',
  ],
  { $id: 'TrailEvent', description: 'Wat er gebeurde' },
);

/** One line of the public log (openbaar logboek), chained to the one before it. */
export const LogEvent = Type.Object(
  {
    sequence: Type.Integer({ minimum: 1, description: 'Place in the log of this topic, without gaps' }),
    topicId: slug('The topic'),
    signalId: Type.Optional(slug('The signal, when it is about one')),
    at: Type.String({
      format: 'date-time',
      // As `toISOString` writes it: no leap seconds, which a Date cannot hold, and moments sort as text.
      pattern: '^[0-9-]{10}T[0-9:]{6}[0-5][0-9]\\.[0-9]{3}Z$',
      description: 'When it was recorded, in UTC, to the millisecond',
    }),
    role: Role,
    event: Type.Unsafe<TrailEvent>({ $ref: 'TrailEvent#' }),
    previous: Sha256('`hash` of the line before; 64 zeros for the first'),
    hash: Sha256('SHA-256 of the canonical JSON (RFC 8785) of this line without `hash`'),
  },
  { $id: 'LogEvent', additionalProperties: false, description: 'Regel van het openbare logboek' },
);
export type LogEvent = Static<typeof LogEvent>;

/** A line before it is chained. */
export type LogEntry = Omit<LogEvent, 'previous' | 'hash'>;
