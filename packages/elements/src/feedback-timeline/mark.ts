import { html, type TemplateResult } from 'lit';
import type { TimelineEntry } from '@lus/contract';

const YES = 'M6 12.5l4 4 8-9';
const NO = 'M7 7l10 10M17 7L7 17';
const PARTLY = 'M6 12h12';

/** How something ended. Good news and bad news get the same mark, of the same size. */
const ENDS: Readonly<
  Partial<Record<NonNullable<TimelineEntry['outcome']>, readonly [shape: string, tone: string]>>
> = {
  adopted: [YES, 'good'],
  better: [YES, 'good'],
  success: [YES, 'good'],
  yes: [YES, 'good'],
  partly: [PARTLY, 'hard'],
  'not-adopted': [NO, 'hard'],
  not: [NO, 'hard'],
  no: [NO, 'hard'],
  failure: [NO, 'hard'],
};

/** What happened: people, stories that come together, somebody who speaks, something that moves on. */
const SHAPES: Readonly<Partial<Record<TimelineEntry['type'], string>>> = {
  begun: 'M19 12a7 7 0 1 1-2.5-5.4M17 3v4h-4',
  counted: 'M9 11a3 3 0 1 0-.1 0zM4 19c0-7 10-7 10 0M15 5a3 3 0 0 1 0 6M17 14c2 1 3 3 3 5',
  bundled: 'M4 6h4l5 6h7M4 18h4l5-6M4 12h9',
  advised: 'M5 5h14v10h-7l-4 4v-4H5z',
  changed: 'M5 12h13M13 7l5 5-5 5',
  parked: 'M9 7v10M15 7v10',
  resumed: 'M9 6l9 6-9 6z',
  corrected: 'M5 19l1-4L15.5 5.5l3 3L9 18z',
  closed: YES,
  noted: 'M5 8h11v5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 9h1.5a2 2 0 0 1 0 4H16',
};

/** A small drawing beside an entry; its title says the same. */
export function mark({ type, outcome }: TimelineEntry): TemplateResult {
  const end = outcome && type !== 'corrected' ? ENDS[outcome] : undefined;
  const [shape, tone] = end ?? [SHAPES[type], type === 'closed' ? 'good' : ''];
  return html`<svg class="mark ${tone}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${shape ?? ''}></path>
  </svg>`;
}
