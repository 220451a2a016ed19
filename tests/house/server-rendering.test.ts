import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import * as widgets from '@lus/elements';
import * as aid from '@lus/elements/writing-aid/writing-aid.js';
import { LitElement } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';

const FALLBACK = 'Vertel wat u meemaakte op papier.';

/** The tag of a class: `<lus-follow-up>` for `FollowUp`. */
const tagOf = ({ name }: { name: string }) =>
  `lus${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const tags = Object.values({ ...widgets, ...aid })
  .filter((value) => typeof value === 'function' && value.prototype instanceof LitElement)
  .map((value) => tagOf(value as { name: string }));

const rendered = (tag: string): Promise<string> =>
  collectResult(
    render(
      html`<${unsafeStatic(tag)} topic="vraagstuk"><a href="/papier">${FALLBACK}</a></${unsafeStatic(tag)}>`,
    ),
  );

describe('on a server', () => {
  it('there are elements', () => assert.ok(tags.length > 0));

  for (const tag of tags) {
    it(`<${tag}> is defined`, () => assert.ok(customElements.get(tag)));

    it(`<${tag}> is rendered into a declarative shadow root`, async () => {
      assert.match(await rendered(tag), new RegExp(`<${tag}[^>]*><template [^>]*shadowrootmode="open"`));
    });

    it(`<${tag}> keeps the children that are shown without JavaScript`, async () => {
      assert.match(
        await rendered(tag),
        new RegExp(`</template><a href="/papier">.*${FALLBACK}.*</a>.*</${tag}>`, 's'),
      );
    });
  }
});
