import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { keepReadable } from '@lus/elements/shared/contrast-guard.js';
import { ownValue } from '@lus/tokens/host-styles.js';
import { eventually } from '../support/page.js';
import { painted, faintAtLast } from '../support/readable.js';
import { add, dress, light, undress } from '../support/themed-page.js';
import { widgets } from '../support/widgets.js';

/** Themes as nobody should make them. */
const hostile: Record<string, string> = {
  'white words on white': `--utrecht-document-color: #fff; --utrecht-document-background-color: #fff;
    --utrecht-link-color: #fff; --utrecht-button-primary-action-background-color: #fff;
    --utrecht-button-primary-action-color: #fff; --utrecht-textbox-border-color: #fff`,
  'empty values': `--utrecht-document-color: ; --utrecht-link-color: ; --utrecht-button-background-color: ;
    --utrecht-separator-color: #777`,
  'objects that became words': `--utrecht-document-color: [object Object];
    --utrecht-document-font-size: [object Object]; --utrecht-textbox-border-width: [object Object]`,
  'references that were never followed':
    '--utrecht-document-color: {a.b}; --utrecht-document-background-color: {c.d}',
  'a background without words': '--utrecht-button-primary-action-background-color: #fde',
  'words without a background': '--utrecht-button-primary-action-color: #122',
  'a dark page without words': '--utrecht-document-background-color: #111',
  'words for a dark page without the page': '--utrecht-document-color: #eee',
  'a see-through page and fields': `--utrecht-document-background-color: transparent;
    --utrecht-textbox-background-color: rgb(0 0 0 / 0.4); --utrecht-textbox-color: #333`,
  'colours of wide screens': `--utrecht-document-color: oklch(70% 0.3 150);
    --utrecht-document-background-color: color(display-p3 1 1 1); --utrecht-link-color: lab(80% 40 60)`,
  'the grey between light and dark': `--utrecht-document-background-color: #777;
    --utrecht-document-color: #999; --utrecht-link-color: #888`,
  'importance inside a value':
    '--utrecht-document-color: #ccc !important; --utrecht-link-color: red !important',
  'tokens that go round in circles': `--utrecht-document-color: var(--utrecht-body-color);
    --utrecht-body-color: var(--utrecht-document-color)`,
  'loud notices': `--utrecht-alert-error-background-color: #900; --utrecht-alert-background-color: #00f;
    --utrecht-form-field-error-message-color: #f66`,
  'a ring that is not there': `--utrecht-focus-outline-color: #fff;
    --utrecht-focus-inverse-outline-color: transparent; --utrecht-document-background-color: #fff`,
  'a black page with grey edges': `--utrecht-document-background-color: #000; --utrecht-document-color: #fff;
    --utrecht-textbox-border-color: #222; --utrecht-textbox-background-color: #000`,
};

/** Published house styles beside the ten, each with something that only the order of mending gets right. */
const published = {
  'the house style of Utrecht by night': {
    css: '@utrecht/design-tokens/dist/dark/theme.css',
    className: 'utrecht-theme--dark',
  },
  'the green house style of the state': {
    css: '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-groen/index.css',
    className: 'uitvoerend-groen',
  },
};

const token = (widget: LitElement, name: string) =>
  painted(getComputedStyle(widget).getPropertyValue(`--_lus-color-${name}`)).map((part) =>
    Math.round(part * 255),
  );

describe('the guard of contrast', () => {
  afterEach(() => undress());

  for (const [name, tokens] of Object.entries(hostile)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`keeps the form readable with ${name} on a ${scheme} page`, async function () {
        this.timeout(10_000);
        light(scheme);
        add(`:root { ${tokens} }`);
        expect(await faintAtLast(await widgets['the form with a mistake']!())).to.deep.equal([]);
      });
    }
  }

  it('leaves alone what can be read', async () => {
    add(':root { --utrecht-link-color: #00f; --utrecht-document-background-color: #fff }');
    const widget = await widgets['the tracker']!();
    await faintAtLast(widget);
    expect(token(widget, 'link')).to.deep.equal([0, 0, 255, 255]);
  });

  it('mends only what cannot be read', async () => {
    add(`:root { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee;
      --utrecht-button-primary-action-background-color: #603 }`);
    const widget = await widgets['the tracker']!();
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255');
    expect(token(widget, 'primary')).to.deep.equal([102, 0, 51, 255]);
  });

  it('sees a house style that comes later', async () => {
    const widget = await widgets['the tracker']!();
    add(':root { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee }');
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255');
  });

  it('sees a house style that comes in the very moment that it is done with another', async () => {
    add(':root { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee }');
    const widget = await widgets['the tracker']!();
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255');
    keepReadable(widget, widget.shadowRoot!.querySelector('.probe')!, ownValue);
    add(':root { --utrecht-heading-color: #eee }');
    await eventually('the heading is ours', () => token(widget, 'heading')[0]! < 128);
  });

  it('sees it also on a page that forbids all movement', async () => {
    add('*, ::before, ::after { transition: none !important; animation: none !important }');
    const widget = await widgets['the tracker']!();
    add(':root { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee }');
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255');
  });

  it('gives the house style back its colour when it becomes readable', async () => {
    add(':root { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee }');
    const widget = await widgets['the tracker']!();
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255');
    add(':root { --utrecht-document-background-color: #000; --utrecht-document-color: #fff }');
    await eventually('the link is theirs', () => token(widget, 'link').join() === '238,238,238,255');
  });

  it('sees that a widget moved to another house style', async () => {
    add('.pale { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee }');
    const widget = await widgets['the tracker']!();
    const place = document.createElement('div');
    place.className = 'pale';
    document.body.append(place);
    place.append(widget);
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255').finally(() =>
      place.remove(),
    );
  });

  it('keeps a light house style light by night', async () => {
    light('dark');
    await dress({ css: '@utrecht/design-tokens/dist/theme.css', className: 'utrecht-theme' });
    const widget = await widgets['the tracker']!();
    await eventually('it is light', () => getComputedStyle(widget).colorScheme === 'light');
    expect(token(widget, 'surface')).to.deep.equal([255, 255, 255, 255]);
  });

  it('does not stand in the way of a dark page without a house style', async () => {
    light('dark');
    const widget = await widgets['the tracker']!();
    expect(token(widget, 'surface')).to.deep.equal([14, 27, 31, 255]);
  });

  it('comes to rest', async () => {
    add(':root { --utrecht-document-background-color: #fff; --utrecht-link-color: #eee }');
    const widget = await widgets['the tracker']!();
    await eventually('the link is ours', () => token(widget, 'link').join() === '13,86,96,255');
    let changes = 0;
    const count = () => changes++;
    widget.shadowRoot!.addEventListener('transitionrun', count);
    for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(changes).to.equal(0);
  });

  for (const [name, style] of Object.entries(published)) {
    it(`keeps every widget readable in ${name}`, async function () {
      this.timeout(20_000);
      await dress(style);
      for (const [state, show] of Object.entries(widgets)) {
        expect(await faintAtLast(await show()), state).to.deep.equal([]);
      }
    });
  }

  it('gives a see-through button one ground, because a panel may lie behind it', async () => {
    add(`:root { --utrecht-document-background-color: #ffe;
      --utrecht-button-secondary-action-background-color: transparent }`);
    const widget = await widgets['the tracker']!();
    await eventually('it has the page', () => token(widget, 'secondary').join() === '255,255,238,255');
  });

  it('makes a height of lines in pixels grow with the words', async () => {
    add(`:root { --utrecht-document-font-size: 16px; --utrecht-document-line-height: 24px;
      --utrecht-paragraph-lead-font-size: 32px }`);
    const form = await widgets['the form with a mistake']!();
    const lines = () => getComputedStyle(form).getPropertyValue('--_lus-line-height');
    await eventually('it is a number', () => lines() === '1.5');
  });

  it('does not let lines touch one another', async () => {
    add(':root { --utrecht-heading-2-font-size: 36px; --utrecht-heading-2-line-height: 36px }');
    const form = await widgets['the form with a mistake']!();
    const lines = () => getComputedStyle(form).getPropertyValue('--_lus-line-height-heading');
    await eventually('there is room', () => lines() === '1.2');
  });

  it('keeps a field as round as it can be, where the house style has pills', async () => {
    add(':root { --utrecht-textbox-border-radius: 9999px }');
    const form = await widgets['the form with a mistake']!();
    const field = form.shadowRoot!.querySelector('.option, textarea, input')!;
    await eventually('it is round', () => getComputedStyle(field).borderStartStartRadius === '24px');
  });

  it('lets no house style make words smaller than 16 pixels or larger than a screen', async () => {
    const sizeIn = async (size: string) => {
      add(`:root { --utrecht-document-font-size: ${size} }`);
      return parseFloat(getComputedStyle(await widgets['the tracker']!()).fontSize);
    };
    expect([await sizeIn('4px'), await sizeIn('400px'), await sizeIn('20%')]).to.deep.equal([16, 24, 18]);
  });
});
