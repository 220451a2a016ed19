import { expect, fixture, html } from '@open-wc/testing';
import { hostStyles, registerTokens } from '@lus/tokens/host-styles.js';

const UTRECHT = '/node_modules/@utrecht/design-tokens/dist/theme.css';
const TOKENS = '/packages/tokens/dist/tokens.json';

/** The smallest thing that dresses like a widget. */
class DressedElement extends HTMLElement {
  static readonly #sheet = new CSSStyleSheet();

  static {
    DressedElement.#sheet.replaceSync(`:host { ${hostStyles} }`);
  }

  readonly inside = document.createElement('div');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [DressedElement.#sheet];
    shadow.append(this.inside);
  }

  /** What `property: var(--_lus-<token>)` becomes inside the shadow root. */
  see(property: string, token: string): string {
    this.inside.style.setProperty(property, `var(--_lus-${token})`);
    return getComputedStyle(this.inside).getPropertyValue(property);
  }

  colour(token: string): number[] {
    return toParts(this.see('color', `color-${token}`));
  }
}
customElements.define('dressed-element', DressedElement);

/** The three parts, 0 to 255, of `rgb(…)` or of the `color(srgb …)` that a mix becomes. */
function toParts(computed: string): number[] {
  const parts =
    computed
      .match(/[\d.]+/g)
      ?.map(Number)
      .slice(0, 3) ?? [];
  return parts.map((part) => Math.round(computed.startsWith('color(') ? part * 255 : part));
}

const toHex = (parts: number[]) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

interface Colour {
  readonly components: readonly number[];
}

interface PublishedColour {
  readonly $value: Colour;
  readonly $extensions: { readonly 'lus.dark': Colour; readonly 'lus.reserved'?: true };
}

/** Whether a seen colour differs from a published one by more than the rounding of a mix. */
const isOther = (seen: number[], { components }: Colour) =>
  components.some((part, index) => !(Math.abs(part * 255 - (seen[index] ?? NaN)) <= 1));

/** What a widget can use now; the rest is published for pages, but not sent to phones. */
async function publishedColours(): Promise<[string, PublishedColour][]> {
  const { lus } = (await (await fetch(TOKENS)).json()) as { lus: { color: Record<string, PublishedColour> } };
  return Object.entries(lus.color).filter(([, token]) => !token.$extensions['lus.reserved']);
}

async function dressed(style = '', theme = ''): Promise<DressedElement> {
  const place = await fixture(
    html`<div class=${theme} style=${style}><dressed-element></dressed-element></div>`,
  );
  return place.querySelector<DressedElement>('dressed-element')!;
}

describe('the house style', () => {
  before(() => registerTokens());

  it('is our own by day when the page has none', async () => {
    const element = await dressed();
    const others = (await publishedColours()).filter(([name, token]) =>
      isOther(element.colour(name), token.$value),
    );
    expect(others).to.deep.equal([]);
  });

  it('is our own by night when the page is dark', async () => {
    const element = await dressed('color-scheme: dark');
    const others = (await publishedColours()).filter(([name, token]) =>
      isOther(element.colour(name), token.$extensions['lus.dark']),
    );
    expect(others).to.deep.equal([]);
  });

  it('lets text grow when the reader asks for larger text', async () => {
    const element = await dressed();
    const usual = parseFloat(element.see('font-size', 'font-size'));
    document.documentElement.style.fontSize = '200%';
    const large = parseFloat(element.see('font-size', 'font-size'));
    document.documentElement.style.fontSize = '';
    expect(large / usual).to.be.above(1.8);
  });

  it('gives way to a value that the page sets for us', async () => {
    const element = await dressed('--utrecht-link-color: navy; --lus-color-link: rgb(1, 2, 3)');
    expect(element.colour('link')).to.deep.equal([1, 2, 3]);
  });

  it('keeps what can be pressed at 44 pixels in a theme with small buttons', async () => {
    const element = await dressed('--utrecht-button-min-block-size: 20px');
    expect(element.see('min-block-size', 'control-size')).to.equal('44px');
  });

  it('can be registered twice', () => {
    expect(() => registerTokens()).not.to.throw();
  });

  describe('of Utrecht', () => {
    const sheet = new CSSStyleSheet();

    before(async () => {
      await sheet.replace(await (await fetch(UTRECHT)).text());
      document.adoptedStyleSheets.push(sheet);
    });

    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });

    it('colours our main button', async () => {
      const element = await dressed('', 'utrecht-theme');
      expect(element.colour('primary')).to.deep.equal([36, 87, 143]);
    });

    it('gives our words its font', async () => {
      const element = await dressed('', 'utrecht-theme');
      expect(element.see('font-family', 'font-family')).to.contain('Noto Sans Variable');
    });

    it('gives our headings its font too, where it names none for headings', async () => {
      const element = await dressed(
        '--nl-heading-level-2-font-family: initial; --utrecht-heading-2-font-family: initial',
        'utrecht-theme',
      );
      expect(element.see('font-family', 'font-family-heading')).to.contain('Noto Sans Variable');
    });

    it('squares our corners', async () => {
      const element = await dressed('', 'utrecht-theme');
      expect(element.see('border-start-start-radius', 'radius-control')).to.equal('0px');
    });

    it('ends where its class ends', async () => {
      const element = await dressed();
      expect(toHex(element.colour('primary'))).to.equal('#0c4a52');
    });
  });

  describe('that is broken', () => {
    it('falls to our colour when a token is empty', async () => {
      const element = await dressed('--utrecht-document-color: ;');
      expect(toHex(element.colour('text'))).to.equal('#14262d');
    });

    it('falls to our colour when a token is nonsense', async () => {
      const element = await dressed('--utrecht-button-primary-action-background-color: [object Object]');
      expect(toHex(element.colour('primary'))).to.equal('#0c4a52');
    });

    it('falls to our length when a token is nonsense', async () => {
      const element = await dressed('--utrecht-form-control-border-radius: [object Object]');
      expect(element.see('border-start-start-radius', 'radius-control')).to.equal('8px');
    });

    it('does not break what we mix from it', async () => {
      const element = await dressed('--utrecht-document-background-color: ;');
      expect(toHex(element.colour('panel'))).to.equal('#fcf5e8');
    });
  });
});
