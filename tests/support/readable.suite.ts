import { expect } from '@open-wc/testing';
import { houseStyles } from './house-styles.js';
import { faintAtLast } from './readable.js';
import { dress, light, undress } from './themed-page.js';
import { widgets } from './widgets.js';

/** Every widget in every house style, on a page that is light or dark. */
export function everyHouseStyle(scheme: 'light' | 'dark'): void {
  for (const style of houseStyles) {
    describe(`the house style of ${style.name} on a ${scheme} page`, () => {
      before(() => dress(style));
      after(() => undress());

      for (const [name, show] of Object.entries(widgets)) {
        it(`can be read in ${name}`, async function () {
          this.timeout(10_000);
          light(scheme);
          const widget = await show();
          expect(await faintAtLast(widget)).to.deep.equal([]);
          await expect(widget).to.be.accessible();
        });
      }
    });
  }
}
