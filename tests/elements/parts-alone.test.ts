import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type CSSResultGroup } from 'lit';
import { badgeStyles, renderBadge } from '@lus/elements/parts/badge.js';
import { buttonStyles } from '@lus/elements/parts/button.styles.js';
import { choiceGroupStyles, renderChoiceGroup } from '@lus/elements/parts/choice-group.js';
import { contactBlockStyles, renderContactBlock } from '@lus/elements/parts/contact-block.js';
import { errorSummaryStyles, renderErrorSummary } from '@lus/elements/parts/error-summary.js';
import { fieldStyles, renderField, type FieldTexts } from '@lus/elements/parts/field.js';
import { noticeStyles, renderFailure, renderNotice } from '@lus/elements/parts/notice.js';
import { nl } from '@lus/elements/parts/parts.texts.js';
import { quoteStyles, renderQuote } from '@lus/elements/parts/quote.js';
import { renderStepMarker, stepLineStyles, stepNumberStyles } from '@lus/elements/parts/step-marker.js';
import { renderToggletip, toggletipStyles } from '@lus/elements/parts/toggletip.js';
import { baseStyles } from '@lus/elements/shared/base.styles.js';
import { aTopic } from '../support/samples.js';

let count = 0;

/** A bare element of somebody else, with the styles and the content that it is given, and nothing more. */
async function bare(styles: CSSResultGroup, content: unknown): Promise<ShadowRoot> {
  class Bare extends LitElement {
    static override styles = [baseStyles, styles];

    override render() {
      return content;
    }
  }
  customElements.define(`test-bare-${count++}`, Bare);
  const element = await fixture<Bare>(document.createElement(`test-bare-${count - 1}`));
  await element.updateComplete;
  return element.renderRoot as ShadowRoot;
}

const texts: FieldTexts = { parts: nl, count: (forms, n) => forms.other.replace('{n}', String(n)) };

const lookOf = (root: ShadowRoot, selector: string) => getComputedStyle(root.querySelector(selector)!);

describe('a part in an element of somebody else', () => {
  it('looks like ours: a button of 44 pixels in our colour', async () => {
    const root = await bare(buttonStyles, html`<button class="primary">Verder</button>`);
    expect(root.querySelector('button')!.getBoundingClientRect().height).to.be.at.least(44);
    expect(lookOf(root, 'button').backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('ties a field to its label and to what is wrong', async () => {
    const field = { name: 'code', kind: 'short', label: 'Uw code', required: true } as const;
    const root = await bare(
      fieldStyles,
      renderField({ field, value: '7K', fault: 'Deze code klopt niet.' }, texts),
    );
    const input = root.querySelector('input')!;
    expect(input.labels?.[0]?.textContent.trim()).to.equal('Uw code');
    expect(root.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).to.contain(
      'klopt niet',
    );
    await expect(input).to.be.accessible();
  });

  it('keeps the answers of a group in that group', async () => {
    const options = [
      { value: 'ja', label: 'Ja' },
      { value: 'nee', label: 'Nee' },
    ];
    const root = await bare(
      choiceGroupStyles,
      renderChoiceGroup(
        { field: { name: 'hulp', kind: 'choice', label: 'Kreeg u hulp?', options }, value: 'nee' },
        texts,
      ),
    );
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).to.equal('nee');
    await expect(root.querySelector('[role="radiogroup"]')).to.be.accessible();
  });

  it('leads from the error summary to each field', async () => {
    const faults = [{ field: 'story', message: 'Vertel wat u hebt meegemaakt.' }];
    const root = await bare(errorSummaryStyles, renderErrorSummary({ faults, texts: nl }));
    expect(root.querySelector('a')!.getAttribute('href')).to.equal('#story');
  });

  it('says aloud that something failed, and not that there is something to know', async () => {
    const root = await bare(noticeStyles, [
      renderNotice({ content: html`<p>Uw tekst staat er nog.</p>` }),
      renderFailure({
        title: 'Dat lukte niet',
        message: 'Er ging iets mis bij ons.',
        retry: 'Probeer het opnieuw',
      }),
    ]);
    const roles = Array.from(root.querySelectorAll('.notice'), (notice) => notice.getAttribute('role'));
    expect(roles).to.deep.equal([null, 'alert']);
  });

  it('gives a warning and a failure a colour of their own', async () => {
    const tones = (['info', 'warning', 'failure'] as const).map((tone) =>
      renderNotice({ content: tone, tone }),
    );
    const root = await bare(noticeStyles, tones);
    const grounds = Array.from(
      root.querySelectorAll('.notice'),
      (notice) => getComputedStyle(notice).backgroundColor,
    );
    expect(new Set(grounds).size).to.equal(3);
  });

  it('marks the badge that somebody came for as strong', async () => {
    const root = await bare(badgeStyles, renderBadge({ words: 'Uw verhaal', isStrong: true }));
    expect(root.querySelector('strong')?.textContent).to.equal('Uw verhaal');
  });

  for (const look of ['numbers', 'line'] as const) {
    it(`says which step it is at, with a look of ${look}`, async () => {
      const steps = ['Ophalen', 'Bundelen', 'Aanpassen'];
      const root = await bare(
        [stepNumberStyles, stepLineStyles],
        renderStepMarker({ steps, current: 1, look }),
      );
      expect(root.querySelector('[aria-current="step"]')?.textContent).to.contain('Bundelen');
      expect(root.querySelectorAll('.past').length).to.equal(1);
    });
  }

  it('opens a toggletip at a press, and closes it again', async () => {
    const tip = { id: 'tip', text: 'beschikking', word: 'beschikking', meaning: 'een brief met een besluit' };
    const root = await bare(toggletipStyles, html`<p>U krijgt een ${renderToggletip(tip)}</p>`);
    root.querySelector('button')!.click();
    expect(root.querySelector('.tip')!.matches(':popover-open')).to.equal(true);
    root.querySelector('button')!.click();
    expect(root.querySelector('.tip')!.matches(':popover-open')).to.equal(false);
  });

  it('leaves an empty place for words that were taken back', async () => {
    const root = await bare(quoteStyles, renderQuote({ text: undefined, withdrawn: 'Teruggenomen.' }));
    expect(root.querySelector('blockquote')).to.equal(null);
    expect(root.textContent).to.contain('Teruggenomen.');
  });

  it('gives every way to reach somebody a height of 44 pixels, with its words apart', async () => {
    const root = await bare(
      contactBlockStyles,
      renderContactBlock({ topic: aTopic(), texts: nl, isOpen: true }),
    );
    const links = [...root.querySelectorAll<HTMLElement>('.contact a')];
    expect(links.filter((link) => link.getBoundingClientRect().height < 44)).to.deep.equal([]);
    expect(links[0]!.innerText).to.match(/^Bel\s\d/);
  });
});
