import type { LitElement } from 'lit';
import '@lus/elements/follow-up/follow-up.js';
import { fixture, html } from '@open-wc/testing';
import { carried, untilChanged } from './followed.js';
import { showExplainer } from './explainer-page.js';
import { show, withTopic } from './form.js';
import { showNews, withNews } from './news.js';
import { fill, press, reads } from './page.js';
import { SAMPLE_CODE } from './samples.js';
import { recognised, showSignals, withSignals } from './signals.js';
import { aNote, anAdvice } from './trail.js';

/** Each widget for residents with much on it, as it is met halfway. */
export const widgets: Record<string, () => Promise<LitElement>> = {
  'the form before it begins': async () => {
    const form = await show(withTopic());
    await reads(form, 'Voordat u begint');
    return form;
  },
  'the form with a mistake': async () => {
    const form = await show(withTopic());
    await reads(form, 'Voordat u begint');
    await press(form, 'Beginnen');
    await press(form, 'Verder');
    return form;
  },
  'the form with choices': async () => {
    const form = await show(withTopic());
    await reads(form, 'Voordat u begint');
    await press(form, 'Beginnen');
    await fill(form, 'Wat hebt u meegemaakt?', 'Ik belde drie keer.');
    await press(form, 'Verder');
    form.shadowRoot!.querySelector<HTMLElement>('.option input')?.click();
    await form.updateComplete;
    return form;
  },
  'the follow-up': async () => {
    const widget = await fixture<LitElement>(html`
      <lus-follow-up .adapter=${await carried(untilChanged(100))}></lus-follow-up>
    `);
    await fill(widget, 'Uw code', SAMPLE_CODE);
    await press(widget, 'Bekijk mijn verhaal');
    await reads(widget, 'Uw verhaal');
    return widget;
  },
  'the timeline': async () => {
    const timeline = await showNews(
      withNews([
        ...recognised(),
        [150, 'translator', 'hulp-is-gratis', anAdvice()],
        [0, 'collector', undefined, aNote()],
      ]),
    );
    await reads(timeline, 'advies');
    return timeline;
  },
  'the tracker': async () => {
    const tracker = await showSignals(
      withSignals([...recognised(), [150, 'translator', 'hulp-is-gratis', anAdvice()]]),
    );
    await reads(tracker, 'Lees alle stappen');
    await press(tracker, 'Lees alle stappen');
    return tracker;
  },
  'the explainer': async () => {
    const explainer = await showExplainer();
    await reads(explainer, 'Lees');
    return explainer;
  },
};
