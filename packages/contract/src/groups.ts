import { Type, type Static } from 'typebox';
import { date } from './field-schemas.js';
import { Counted } from './trail/event.js';

/** Who was heard, and who not yet, as last recorded (R16). */
export const Groups = Type.Object(
  {
    recordedOn: date('The day of counting'),
    heard: Counted.properties.heard,
    missing: Counted.properties.missing,
  },
  { $id: 'Groups', additionalProperties: false, description: 'Wie zijn gehoord, en wie nog niet' },
);
export type Groups = Static<typeof Groups>;
