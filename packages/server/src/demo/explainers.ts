import type { NewExplainer, Role } from '@lus/contract';
import { en } from './explainer-en.js';
import { nl, type ExplainerWords } from './explainer-nl.js';
import { official, SOURCE } from './explainer-official.js';
import { demoTopic } from './topic.js';

/** The name of the demo's explainer in paths and tags. */
export const DEMO_EXPLAINER_ID = 'gratis-clientondersteuning';

/** The texts of one explainer, in the order in which they were written, and who wrote them. */
export interface DemoExplainer {
  readonly id: string;
  readonly role: Role;
  readonly texts: readonly NewExplainer[];
}

/**
 * The law on free client support, and how the municipality of the demo works by it, in plain words beside the official
 * text. Where residents changed a passage it names their signal. You can say something as long as the topic is open.
 */
export function demoExplainers(now: Date): readonly DemoExplainer[] {
  const topic = demoTopic(now);
  const text = ({ passages, summary, ...words }: ExplainerWords): NewExplainer => ({
    topicId: topic.id,
    ...words,
    source: SOURCE,
    summary: { ...summary, sayBy: topic.period.until },
    checkedOn: now.toISOString().slice(0, 10),
    readBy: 4,
    passages: official.map(({ id, ...rest }) => ({ id, ...passages[id], ...rest })),
  });
  return [{ id: DEMO_EXPLAINER_ID, role: 'translator', texts: [text(nl), { ...text(en), translates: 1 }] }];
}
