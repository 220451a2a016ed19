import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { PlainLanguageExplainer } from '@lus/elements';
import '@lus/elements/plain-language-explainer/plain-language-explainer.js';
import { anExplainer, withExplainers } from '../../tests/support/explainers.js';
import { choose, reads, wordsOf } from '../../tests/support/page.js';
import './patterns.css';

export default { title: 'Patterns/Explaining a decision' } satisfies Meta;

/** A decision in plain words, the official text a press away, and which story changed it. */
export const Page: StoryObj = {
  render: () => html`
    <div class="host-page">
      <h2 lang="nl">Wat besloot de gemeente?</h2>
      <lus-plain-language-explainer
        explainer=${anExplainer().id}
        heading-level="3"
        signal-url="https://www.voorbeeld.example/gebeurt?signaal={id}"
        .adapter=${withExplainers()}
      ></lus-plain-language-explainer>
    </div>
  `,
};

/** Both texts beside each other: who doubts the plain one can look. */
export const BesideTheOriginal: StoryObj = {
  ...Page,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector<PlainLanguageExplainer>('lus-plain-language-explainer')!;
    await reads(widget, 'Toon overal de officiële tekst');
    await choose(widget, 'Toon overal de officiële tekst');
    await expect(wordsOf(widget)).toContain('Het college draagt zorg');
  },
};
