import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import type { Provider } from '@lus/elements';
import '@lus/elements/index.js';
import { anOpenTopic } from '../support/open-topic.js';
import { reads } from '../support/page.js';

const withTitle = (centralQuestion: string) =>
  new MemoryAdapter({ topics: [anOpenTopic({ id: 'hulp', centralQuestion })] });

async function show(adapter?: MemoryAdapter) {
  const provider = await fixture<Provider>(html`
    <lus-provider .adapter=${adapter}><lus-experience-form topic="hulp"></lus-experience-form></lus-provider>
  `);
  return { provider, form: provider.querySelector('lus-experience-form')! };
}

describe('<lus-provider>', () => {
  it('gives its data source to a widget inside it', async () => {
    const { form } = await show(withTitle('Wat is hier nodig?'));
    await reads(form, 'Wat is hier nodig?');
  });

  it('gives a data source that comes later', async () => {
    const { provider, form } = await show();
    provider.adapter = withTitle('Wat is later nodig?');
    await reads(form, 'Wat is later nodig?');
  });

  it('leaves a widget with a data source of its own alone', async () => {
    const { form } = await show(withTitle('Wat is hier nodig?'));
    form.adapter = withTitle('Wat is bij mij nodig?');
    await reads(form, 'Wat is bij mij nodig?');
  });

  it('serves a widget that moves out no more', async () => {
    const { provider, form } = await show(withTitle('Wat is hier nodig?'));
    await reads(form, 'Wat is hier nodig?');
    document.body.append(form);
    provider.adapter = withTitle('Wat is later nodig?');
    await provider.updateComplete;
    await form.updateComplete;
    form.remove();
    expect(form.shadowRoot?.textContent).not.to.contain('Wat is later nodig?');
  });
});
