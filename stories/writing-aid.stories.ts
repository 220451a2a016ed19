import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { control, eventually, press, reads, root } from '../tests/support/page.js';

export default { title: 'Widgets/Writing aid', component: 'lus-writing-aid' } satisfies Meta;

type Story = StoryObj<WritingAid>;

interface Setting {
  attributes?: Partial<Pick<WritingAid, 'label' | 'value' | 'format' | 'rows' | 'headingLevel' | 'disabled'>>;
  /** Around the widget. */
  around?: (widget: TemplateResult) => TemplateResult;
  /** Reaches a state by doing what an editor does. */
  walk?: (aid: WritingAid) => Promise<unknown>;
}

const LETTER = `U hebt hulp in het huishouden aangevraagd. Inzake uw aanvraag is door ons een besluit genomen.

Teneinde u goed te helpen, komt een medewerker van het Wmo-loket binnen zes weken na ontvangst van uw aanvraag bij u thuis langs voor een gesprek over uw situatie.

Hebt u vragen? Bel ons dan.`;

const PLAIN = `U hebt hulp in het huishouden gevraagd. Wij komen bij u langs voor een gesprek.

Hebt u vragen? Bel ons dan. Wij helpen u graag.`;

const OFFICIAL = `Onafhankelijke cliëntondersteuning wordt door de gemeente aangeboden aan alle ingezetenen die een beroep doen op een voorziening in het kader van het sociaal domein. De cliëntondersteuner verstrekt informatie en advies, en draagt zorg voor de versterking van de zelfredzaamheid van de betreffende cliënt.

Teneinde de bekendheid van deze voorziening te vergroten, is door het college besloten om met ingang van het komende kalenderjaar in de ontvangstbevestiging van iedere melding expliciet te verwijzen naar de mogelijkheid van kosteloze ondersteuning. Tevens zal in samenspraak met de adviesraad een communicatieplan worden opgesteld. De evaluatie van voornoemde maatregelen vindt plaats na afloop van het eerste jaar.

De aanbesteding van de cliëntondersteuning is conform het inkoopbeleid uitgevoerd. Er is met twee partijen een overeenkomst gesloten, met een looptijd van twee jaar en de mogelijkheid tot verlenging. De aanbieders dienen te beschikken over de vereiste deskundigheid en rapporteren per kwartaal omtrent de geleverde inzet, de wachttijden en de ervaringen van cliënten.

Inwoners die menen dat de ondersteuning niet naar behoren is verleend, kunnen zich wenden tot de klachtencommissie. Het indienen van een klacht geschiedt schriftelijk of middels het daartoe bestemde formulier op de website. Binnen zes weken na ontvangst van de klacht wordt de indiener op de hoogte gesteld van het oordeel van de commissie en van de eventuele consequenties die daaraan worden verbonden.

Gelet op het vorenstaande wordt de raad voorgesteld om in te stemmen met de voorgenomen intensivering van de cliëntondersteuning en de hiermee gemoeide middelen structureel beschikbaar te stellen, met dien verstande dat de inzet jaarlijks wordt heroverwogen op grond van de monitoring.`;

const MARKDOWN = `# Hulp in het huishouden

Wilt u **hulp**? Vraag die aan bij het [Wmo-loket](https://www.voorbeeld.example/wmo).

- Bel ons.
- Of kom langs, teneinde uw vraag te bespreken.`;

const story = ({ attributes = {}, around = (widget) => widget, walk }: Setting = {}): Story => ({
  args: {
    label: '',
    value: LETTER,
    format: 'text',
    rows: 12,
    headingLevel: 2,
    disabled: false,
    ...attributes,
  },
  render: ({ label, value, format, rows, headingLevel, disabled }) =>
    around(html`
      <lus-writing-aid
        name="tekst"
        label=${label}
        value=${value}
        format=${format}
        rows=${rows}
        heading-level=${headingLevel}
        ?disabled=${disabled}
      ></lus-writing-aid>
    `),
  ...(walk && {
    tags: ['!autodocs'],
    play: async ({ canvasElement }) => {
      await walk(canvasElement.querySelector<WritingAid>('lus-writing-aid')!);
    },
  }),
});

const area = (aid: WritingAid) => root(aid).querySelector('textarea')!;

/** The checker has read the text, and found something. */
const found = (aid: WritingAid) =>
  eventually('something was found', () => root(aid).querySelector('[part="finding"]') !== null);

/** A letter with a few things that can be clearer. */
export const Usual: Story = story({ walk: found });

/** A page of official text: the list scrolls beside it, and there is enough text for figures. */
export const Many: Story = story({
  attributes: { value: OFFICIAL, rows: 20 },
  walk: async (aid) => {
    await found(aid);
    await press(aid, 'Cijfers, als aanwijzing');
    await reads(aid, 'Leesindex A');
  },
});

/** Nothing was written yet. */
export const Empty: Story = story({
  attributes: { label: 'Wat wilt u inwoners vertellen?', value: '' },
  walk: (aid) => reads(aid, 'Typ of plak uw tekst.'),
});

/** On an English page: our words in English, what is said of the Dutch text in Dutch. */
export const English: Story = story({
  around: (widget) => html`<div lang="en">${widget}</div>`,
  walk: (aid) => reads(aid, 'to look at'),
});

/** On an Arabic page: ours from right to left, the text itself still runs as Dutch does. */
export const Arabic: Story = story({
  around: (widget) => html`<div lang="ar" dir="rtl">${widget}</div>`,
  walk: found,
});

/** In a narrow column: the points come under the text. */
export const Narrow: Story = story({
  around: (widget) => html`<div style="max-inline-size: 20rem">${widget}</div>`,
  walk: found,
});

/** All well, as far as a checker can see; it never says that a text is clear. */
export const NothingFound: Story = story({
  attributes: { value: PLAIN },
  walk: (aid) => reads(aid, 'We vonden niets.'),
});

/** F8 was pressed in the text: the first point is looked at, and can be replaced. */
export const OnePoint: Story = story({
  walk: async (aid) => {
    await found(aid);
    area(aid).focus();
    area(aid).setSelectionRange(0, 0);
    area(aid).dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }));
    await reads(aid, 'Punt 1 van');
    await expect(control(aid, 'Vervang door')).toBeVisible();
  },
});

/** One point was left as it is; it can be shown again. */
export const LeftAlone: Story = story({
  walk: async (aid) => {
    await found(aid);
    await press(aid, 'Volgende');
    await press(aid, 'Laat staan');
    await reads(aid, 'U liet 1 punt staan.');
  },
});

/** Only some kinds of points are looked at. */
export const SomeKinds: Story = story({
  attributes: { value: OFFICIAL },
  walk: async (aid) => {
    await found(aid);
    await press(aid, 'Wat wilt u zien?');
    const [first] = root(aid).querySelectorAll<HTMLInputElement>('[name="kind"]');
    first!.click();
    await expect(first).not.toBeChecked();
  },
});

/** Markdown: marks and links are not read as words. */
export const Markdown: Story = story({ attributes: { value: MARKDOWN, format: 'markdown' }, walk: found });

/** In a form, with which it is sent. */
export const InAForm: Story = story({
  around: (widget) => html`<form>${widget}</form>`,
  walk: async (aid) => {
    await found(aid);
    await expect(new FormData(aid.form!).get('tekst')).toBe(LETTER);
  },
});

/** Nothing can be written, so nothing is checked. */
export const Disabled: Story = story({ attributes: { disabled: true } });
