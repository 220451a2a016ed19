import { Type, type Static } from 'typebox';
import { languageTag, requiredText, slug, versionNumber } from './field-schemas.js';
import { LIMITS } from './limits.js';

export const Clear = Type.Union([Type.Literal('yes'), Type.Literal('partly'), Type.Literal('no')], {
  description: 'Duidelijk, een beetje of niet',
});
export type Clear = Static<typeof Clear>;

/** "Was dit duidelijk?" Kept without who, where or when. */
export const NewClarity = Type.Object(
  {
    language: languageTag('Language of the text that was read'),
    version: versionNumber('Version of the text that was read'),
    clear: Clear,
    passageId: Type.Optional(slug('Which passage was not')),
    words: Type.Optional(requiredText(LIMITS.note, 'In their own words')),
  },
  { $id: 'NewClarity', additionalProperties: false, description: 'Was dit duidelijk?' },
);
export type NewClarity = Static<typeof NewClarity>;

const times = (description: string) => Type.Integer({ minimum: 0, description });

/** What readers said of each passage of each text; for staff. The municipality sees no words of residents. */
export const ClarityReport = Type.Object(
  {
    explainerId: slug('Which explainer'),
    items: Type.Array(
      Type.Object(
        {
          language: languageTag('Language of the text'),
          version: versionNumber('Version of the text'),
          passageId: Type.Union([slug('Which passage'), Type.Null()], { description: 'null: as a whole' }),
          yes: times('Clear'),
          partly: times('Partly'),
          no: times('Not'),
          words: Type.Optional(Type.Array(Type.String(), { description: 'In no order; for the council' })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { $id: 'ClarityReport', additionalProperties: false, description: 'Hoe duidelijk lezers het vonden' },
);
export type ClarityReport = Static<typeof ClarityReport>;
