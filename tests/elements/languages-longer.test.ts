import { expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Page } from 'playwright-core';
import { nl as experienceForm } from '@lus/elements/experience-form/experience-form.texts.js';
import { nl as feedbackTimeline } from '@lus/elements/feedback-timeline/feedback-timeline.texts.js';
import { nl as followUp } from '@lus/elements/follow-up/follow-up.texts.js';
import { nl as influenceTracker } from '@lus/elements/influence-tracker/influence-tracker.texts.js';
import { nl as parts } from '@lus/elements/parts/parts.texts.js';
import { nl as explainer } from '@lus/elements/plain-language-explainer/plain-language-explainer.texts.js';
import { nl as writingAid } from '@lus/elements/writing-aid/writing-aid.texts.js';
import { root } from '../support/page.js';
import { forgottenWords, speakPseudo } from '../support/pseudo.js';
import { wordsOutOfTheirBox } from '../support/story-checks.js';
import { STATES, toldSoFar } from '../support/widget-states.js';

const ALL = [experienceForm, feedbackTimeline, followUp, influenceTracker, parts, explainer, writingAid];

/** The checks of stories run in their page; here that is the page of the test. */
const here = { evaluate: (check: (given: unknown) => unknown, given: unknown) => check(given) } as Page;

describe('a language that nobody speaks, longer than any', function () {
  this.timeout(20_000);

  before(() => ALL.forEach(speakPseudo));

  afterEach(async () => {
    document.body.removeAttribute('id');
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  for (const [state, come] of Object.entries(STATES)) {
    it(`leaves no word of ${state} behind`, async () => {
      const widget = await come();
      expect(forgottenWords(root(widget), toldSoFar())).to.deep.equal([]);
    });

    it(`fits in ${state}, narrow and wide, in both directions`, async () => {
      await come();
      document.body.id = 'storybook-root';
      const faults: string[] = [];
      for (const width of [320, 1280]) {
        await setViewport({ width, height: 900 });
        for (const direction of ['ltr', 'rtl']) {
          document.documentElement.dir = direction;
          const found = await wordsOutOfTheirBox(here, '');
          faults.push(...found.map((fault) => `${width} ${direction}: ${fault}`));
        }
      }
      expect(faults).to.deep.equal([]);
      fixtureCleanup();
    });
  }
});
