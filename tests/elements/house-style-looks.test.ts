import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { houseStyles } from '../support/house-styles.js';
import { root } from '../support/page.js';
import { faintAtLast, painted } from '../support/readable.js';
import { dress, undress } from '../support/themed-page.js';
import { widgets } from '../support/widgets.js';

const REPORT = '/docs/house-styles.md';

/** What a person sees first, the token it comes from, and where it is seen. */
const sights = [
  ['the button', 'color-primary', '.primary', 'backgroundColor'],
  ['the words on the button', 'color-primary-text', '.primary', 'color'],
  ['the heading', 'color-heading', '[part="heading"]', 'color'],
  ['the edge of a field', 'color-control-border', '.option:not(:has(:checked))', 'borderBlockEndColor'],
  ['the face of the heading', 'font-family-heading', '[part="heading"]', 'fontFamily'],
  ['the face of the words', 'font-family', '.card', 'fontFamily'],
] as const;

/** What the theme says for a token: the first of the house-style tokens that it has, as `CSS` shows it on an element. */
function said(chain: readonly string[], property: string, seenOn: Element): string {
  const place = document.createElement('div');
  document.body.append(place);
  // A value may be `currentColor`.
  place.style.color = getComputedStyle(seenOn).color;
  const style = getComputedStyle(place);
  const value = chain.map((name) => style.getPropertyValue(`--${name.replaceAll('.', '-')}`)).find(Boolean);
  place.style.setProperty(property === 'fontFamily' ? 'font-family' : 'border-color', value ?? '');
  const shown = property === 'fontFamily' ? style.fontFamily : style.borderTopColor;
  place.remove();
  return value ? shown : '';
}

async function chains(): Promise<Map<string, string[]>> {
  interface Published {
    readonly [key: string]: Published;
  }
  const { lus } = (await (await fetch('/packages/tokens/dist/tokens.json')).json()) as { lus: Published };
  const chainOf = (token: string) => {
    const [group = '', ...rest] = token.split('-');
    const found = lus[group]?.[rest.join('-')]?.['$extensions']?.['nl.nldesignsystem.fallback'];
    return (found ?? []) as unknown as string[];
  };
  return new Map(sights.map(([, token]) => [token, chainOf(token)]));
}

for (const style of houseStyles) {
  describe(`the form in the house style of ${style.name}`, () => {
    let form: LitElement;
    let report = '';
    let chainOf: Map<string, string[]>;

    before(async function () {
      this.timeout(20_000);
      await dress(style);
      chainOf = await chains();
      const text = await (await fetch(REPORT)).text();
      report = text.split('\n## ').find((chapter) => chapter.startsWith(style.name)) ?? '';
      form = await widgets['the form with a mistake']!();
      await faintAtLast(form);
      document.body.append(form);
    });
    after(() => {
      form.remove();
      undress();
    });

    for (const [what, token, selector, property] of sights) {
      it(`shows ${what} as the house style says, or the report tells why not`, () => {
        const place = root(form).querySelector(selector)!;
        const theirs = said(chainOf.get(token) ?? [], property, place);
        const seen = getComputedStyle(place)[property];
        const isTheirs =
          property === 'fontFamily' ? seen === theirs : painted(seen).join() === painted(theirs).join();
        expect(
          theirs === '' || isTheirs || report.includes(`| ${token} `),
          `${theirs}, but ${seen}`,
        ).to.equal(true);
      });
    }
  });
}
