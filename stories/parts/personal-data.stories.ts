import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PersonalDataController } from '@lus/elements/shared/personal-data-controller.js';
import { PartHost } from './part-host.js';

export default { title: 'Parts/Personal data', tags: ['!autodocs'] } satisfies Meta;

class PersonalDataPart extends PartHost {
  readonly #personal = new PersonalDataController(this, () => undefined);

  override content = ({ parts }: Parameters<PartHost['content']>[0]) => this.#personal.render('story', parts);

  override connectedCallback() {
    super.connectedCallback();
    void this.#personal.checkNow('story', 'Mail jan@voorbeeld.example, of bel 06 12 34 56 78.');
  }
}

customElements.define('story-personal-data', PersonalDataPart);

/** What looks like personal data, in words, with a way to take it out or to leave it. It never blocks. */
export const Usual: StoryObj = { render: () => html`<story-personal-data></story-personal-data>` };
