import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { QuickExitController } from '@lus/elements/shared/quick-exit-controller.js';
import { PartHost } from './part-host.js';

export default { title: 'Parts/Quick exit', tags: ['!autodocs'] } satisfies Meta;

class QuickExitPart extends PartHost {
  readonly #exit = new QuickExitController(this, {
    url: () => 'https://www.example.org/',
    wipe: () => undefined,
    announce: () => undefined,
  });

  override content = ({ parts }: Parameters<PartHost['content']>[0]) => this.#exit.render(parts);
}

customElements.define('story-quick-exit', QuickExitPart);

/** Leaves the page at once and unseen. Three times Shift does the same. */
export const Usual: StoryObj = { render: () => html`<story-quick-exit></story-quick-exit>` };
