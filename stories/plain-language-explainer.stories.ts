import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { MemoryAdapter } from '@lus/adapter';
import type { PlainLanguageExplainer } from '@lus/elements';
import '@lus/elements/plain-language-explainer/plain-language-explainer.js';
import {
  anExplainer,
  anOddExplainer,
  aParagraph,
  aPassage,
  withExplainers,
} from '../tests/support/explainers.js';
import { FakeSpeech } from '../tests/support/fake-speech.js';
import { choose, control, fill, pick, press, reads, type, wordsOf } from '../tests/support/page.js';

export default {
  title: 'Widgets/Plain-language explainer',
  component: 'lus-plain-language-explainer',
} satisfies Meta;

type Story = StoryObj<PlainLanguageExplainer>;

interface Setting {
  adapter?: () => MemoryAdapter;
  attributes?: Partial<Pick<PlainLanguageExplainer, 'explainer' | 'language' | 'passage'>>;
  /** Children for the slots. */
  children?: TemplateResult;
  walk?: (widget: PlainLanguageExplainer) => Promise<unknown>;
}

const story = ({
  adapter = withExplainers,
  attributes: { explainer = anExplainer().id, language = '', passage = '' } = {},
  children,
  walk,
}: Setting = {}): Story => ({
  ...(walk && { tags: ['!autodocs'] }),
  loaders: [() => Promise.resolve({ adapter: adapter() })],
  render: (_, { loaded }) => html`
    <lus-plain-language-explainer
      explainer=${explainer}
      language=${language}
      passage=${passage}
      signal-url="https://www.voorbeeld.example/gebeurt?signaal={id}"
      .adapter=${loaded['adapter'] as MemoryAdapter}
      >${children}</lus-plain-language-explainer
    >
  `,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector<PlainLanguageExplainer>('lus-plain-language-explainer')!;
    await widget.updateComplete;
    await walk?.(widget);
  },
});

/** Asks "Was dit duidelijk?", and the answer is no. */
const notClear = async (widget: PlainLanguageExplainer) => {
  await reads(widget, 'Was dit duidelijk?');
  await press(widget, 'Nee');
  await reads(widget, 'Verstuur');
};

/** Shows the official text beside every passage. */
const openOfficial = async (widget: PlainLanguageExplainer) => {
  await reads(widget, 'Toon overal de officiële tekst');
  await choose(widget, 'Toon overal de officiële tekst');
  await expect(wordsOf(widget)).toContain('Het college draagt zorg');
};

/** What matters first, then passage by passage; official texts are out of sight. */
export const Usual: Story = story();

/** A long text. */
export const Many: Story = story({
  adapter: () =>
    withExplainers([
      anExplainer({
        passages: Array.from({ length: 60 }, (_, index) =>
          aPassage({ id: `stuk-${index + 1}`, title: `Afspraak ${index + 1}` }),
        ),
      }),
    ]),
});

/** There is no such explainer. */
export const Empty: Story = story({ adapter: () => withExplainers([]) });

/** The text is on its way. */
export const Waiting: Story = story({ adapter: () => withExplainers([], { delay: 'never' }) });

/** The server did not answer; what the page put inside stays in sight. */
export const Failed: Story = story({
  adapter: () => withExplainers([], { failure: 'unavailable' }),
  children: html`<p>U kunt de uitleg ook ophalen bij de balie.</p>`,
});

/** No connection. */
export const Offline: Story = story({ adapter: () => withExplainers([], { failure: 'offline' }) });

/** On an English page, in the language of that page. */
export const English: Story = {
  ...story(),
  decorators: [(inside) => html`<div lang="en">${inside()}</div>`],
};

/** On an Arabic page: the text itself in Arabic too. It is of an older version, and the widget says so. */
export const Arabic: Story = {
  ...story({ attributes: { language: 'ar' } }),
  decorators: [(inside) => html`<div lang="ar" dir="rtl">${inside()}</div>`],
};

/** In a column of 320 pixels the official text comes under the plain text. */
export const Narrow: Story = {
  ...story({ walk: openOfficial }),
  decorators: [(inside) => html`<div style="max-inline-size: 20rem">${inside()}</div>`],
};

/** Plain beside official, everywhere. */
export const OfficialOpen: Story = story({ walk: openOfficial });

/** A difficult word tells what it means when it is pressed. */
export const Word: Story = story({
  walk: async (widget) => {
    await reads(widget, 'Wat is cliëntondersteuning?');
    const word = control(widget, 'cliëntondersteuner');
    word.focus();
    word.click();
    await expect(wordsOf(widget)).toContain('Iemand die met u meedenkt');
  },
});

/** Larger letters and wider lines, on this page only. */
export const ReadingSettings: Story = story({
  walk: async (widget) => {
    await reads(widget, 'Leesinstellingen');
    control(widget, 'Leesinstellingen').click();
    await pick(widget, 'Grootte van de letters', '150 %');
    await pick(widget, 'Ruimte tussen de regels', 'Ruim');
  },
});

/** A few lines at a time: the rest steps back. */
export const FewLines: Story = story({
  walk: async (widget) => {
    await reads(widget, 'Leesinstellingen');
    control(widget, 'Leesinstellingen').click();
    await choose(widget, 'Toon een paar regels tegelijk');
    await reads(widget, 'Regels omhoog');
  },
});

/** Read aloud: the sentence that is spoken stands out. */
export const ReadAloud: Story = {
  ...story({
    walk: async (widget) => {
      await reads(widget, 'Lees voor');
      await press(widget, 'Lees voor');
      await reads(widget, 'Volgende zin');
    },
  }),
  beforeEach: () => {
    const speech = new FakeSpeech();
    return () => speech.remove();
  },
};

/** Reached by the address of one passage, and the council's own contact block. */
export const Passage: Story = story({
  attributes: { passage: 'voor-het-gesprek' },
  children: html`<p slot="help">Vragen? Loop binnen bij de adviesraad, elke dinsdag.</p>`,
  walk: (widget) => reads(widget, 'Veranderd door inwoners'),
});

/** The passage that somebody came for is not there. */
export const PassageGone: Story = story({
  attributes: { passage: 'weg' },
  walk: (widget) => reads(widget, 'Dit stuk is er niet (meer).'),
});

/** One passage without a heading, in one language, that nobody checked or read yet. */
export const Little: Story = story({
  adapter: () => {
    const { checkedOn: _, readBy: __, ...rest } = anExplainer({ terms: [], by: 'translator' });
    const { title: ___, ...passage } = aPassage({ plain: [aParagraph('U krijgt gratis hulp.')] });
    return withExplainers([{ ...rest, passages: [passage], languages: rest.languages.slice(0, 1) }]);
  },
});

/** Another language: the words of the page stay in its own. */
export const Translated: Story = story({ attributes: { language: 'en' } });

/** A translation from right to left on a Dutch page, of an older version: the widget says so. */
export const TranslatedRightToLeft: Story = story({ attributes: { language: 'ar' } });

/** The other language does not come: the text stays. */
export const TranslationFailed: Story = story({
  walk: async (widget) => {
    await reads(widget, 'Wat verandert er?');
    (widget.adapter as MemoryAdapter).fail('offline');
    await press(widget, 'English');
    await reads(widget, 'De tekst die u las, staat er nog.');
  },
});

/** It was not clear: which passage, and why. */
export const NotClear: Story = story({ walk: notClear });

/** Personal data are pointed out, and may stay. */
export const NotClearPersonal: Story = story({
  walk: async (widget) => {
    await notClear(widget);
    await fill(widget, 'Wat was er niet duidelijk?', 'Bel mij maar: 06 12345678.');
    await reads(widget, 'Wilt u dit laten staan?');
  },
});

/** More words than can be sent. */
export const NotClearTooLong: Story = story({
  walk: async (widget) => {
    await notClear(widget);
    await type(widget, 'Wat was er niet duidelijk?', 'Ik begrijp het niet. '.repeat(50));
    await press(widget, 'Verstuur');
    await reads(widget, 'te lang');
  },
});

/** Sending fails: the words stay. */
export const NotClearFailed: Story = story({
  walk: async (widget) => {
    await notClear(widget);
    await fill(widget, 'Wat was er niet duidelijk?', 'Wat is een werkdag?');
    (widget.adapter as MemoryAdapter).fail('offline');
    await press(widget, 'Verstuur');
    await reads(widget, 'Uw antwoord is niet verstuurd');
  },
});

/** It was clear. */
export const Thanked: Story = story({
  walk: async (widget) => {
    await reads(widget, 'Was dit duidelijk?');
    await press(widget, 'Ja');
    await reads(widget, 'Dank u wel.');
  },
});

/** The page's own HTML, which is there without a script too. */
export const OwnText: Story = story({
  attributes: { explainer: '' },
  children: html`
    <h2>Gratis hulp als u zorg aanvraagt</h2>
    <p slot="summary">Iemand mag gratis met u mee naar het gesprek met de gemeente.</p>
    <div slot="plain">
      <h3>Wat is het?</h3>
      <p>Een cliëntondersteuner staat naast u.</p>
    </div>
    <p slot="original">Het college draagt zorg voor kosteloze onafhankelijke cliëntondersteuning.</p>
    <div slot="plain-2">
      <h3>Hoe snel?</h3>
      <p>Binnen vijf werkdagen belt iemand u op.</p>
    </div>
    <p slot="original-2">De termijn voor het eerste contact bedraagt ten hoogste vijf werkdagen.</p>
    <dl slot="terms">
      <dt>college</dt>
      <dd>De burgemeester en de wethouders samen.</dd>
    </dl>
    <p slot="help">Vragen? Bel 088 000 00 00.</p>
  `,
});

/** A text of somebody who means harm: all of it stays text. */
export const Harmful: Story = story({ adapter: () => withExplainers([anOddExplainer()]) });
