import { Type, type Static } from 'typebox';
import { NewClarity } from './clarity.js';
import { Explainer, NewExplainer, type Passage } from './explainer.js';
import { Role } from './trail/roles.js';

const { topicId: _, ...written } = NewExplainer.properties;

/** One version of a text in one language. Written by hand its passages may be Markdown; an export has blocks. */
const FileText = Type.Object(
  {
    ...written,
    version: Explainer.properties.version,
    changedOn: Explainer.properties.changedOn,
    role: Role,
  },
  { additionalProperties: false },
);

/** What somebody said about a text. The language and version say which. */
const FileClarity = Type.Object({ ...NewClarity.properties }, { additionalProperties: false });

/** An explainer with all its versions in all its languages, and what readers said. */
export const FileExplainer = Type.Object(
  {
    id: Explainer.properties.id,
    texts: Type.Array(FileText, {
      minItems: 1,
      description: "The versions of each language in order, and the explainer's own language first",
    }),
    feedback: Type.Optional(Type.Array(FileClarity)),
  },
  { additionalProperties: false },
);
export type FileExplainer = Static<typeof FileExplainer>;

/** A text as it is kept, and judged: in blocks, whatever it was written in. */
export type ExplainerText = Omit<NewExplainer, 'topicId' | 'passages'> & {
  passages: (Omit<Passage, 'signals'> & Pick<NewExplainer['passages'][number], 'signalIds'>)[];
};
