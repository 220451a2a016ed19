import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AdapterError, type AdapterErrorKind } from '@lus/contract';
import { explain, failure } from '@lus/elements/parts/states.js';
import { part } from './part-host.js';

export default { title: 'Parts/Failure' } satisfies Meta;

const failed = (kind: AdapterErrorKind): StoryObj => ({
  render: () =>
    part((texts) =>
      failure({
        title: texts.own.sendFailed,
        message: `${explain(new AdapterError(kind, kind), texts)} ${texts.own.sendKept}`,
        retry: texts.parts.tryAgain,
      }),
    ),
});

/** The reader has no connection: what they can look at themselves. */
export const Offline: StoryObj = failed('offline');

/** It is our fault, and we say so. */
export const Unavailable: StoryObj = failed('unavailable');

/** There is nothing to try again. */
export const Final: StoryObj = {
  render: () => part(({ own }) => failure({ title: own.sendFailed, message: own.sendClosed })),
};
