import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WritingAid } from '@lus/elements/writing-aid/writing-aid.js';
import '@lus/elements/writing-aid/writing-aid.js';
import { eventually, root } from '../support/page.js';

describe('<lus-writing-aid> in a form', () => {
  let form: HTMLFormElement;
  let aid: WritingAid;

  const area = () => root(aid).querySelector('textarea')!;
  const sent = () => new FormData(form).get('tekst');

  beforeEach(async () => {
    form = await fixture(html`
      <form>
        <fieldset><lus-writing-aid name="tekst" value="Wij bellen u."></lus-writing-aid></fieldset>
      </form>
    `);
    aid = form.querySelector('lus-writing-aid')!;
    await aid.updateComplete;
  });

  it('is sent with it', () => expect(sent()).to.equal('Wij bellen u.'));

  it('is sent when it is empty, too', async () => {
    form = await fixture(html`<form><lus-writing-aid name="tekst"></lus-writing-aid></form>`);
    expect(sent()).to.equal('');
  });

  it('is sent as it is now', async () => {
    aid.focus();
    area().setSelectionRange(0, 0);
    await sendKeys({ type: 'Dag! ' });
    expect(sent()).to.equal('Dag! Wij bellen u.');
  });

  it('is sent as the page set it, at once', () => {
    aid.value = 'Wij mailen u.';
    expect(sent()).to.equal('Wij mailen u.');
  });

  it('has lines that end as those of a text area do', () => {
    aid.value = 'Dag,\r\nWij bellen u.\r';
    expect(aid.value).to.equal('Dag,\nWij bellen u.\n');
  });

  it('is as it began after a reset', async () => {
    aid.value = 'Wij mailen u.';
    form.reset();
    await aid.updateComplete;
    expect([aid.value, area().value, sent()]).to.deep.equal(Array(3).fill('Wij bellen u.'));
  });

  it('stays out when it is disabled', async () => {
    aid.disabled = true;
    await aid.updateComplete;
    expect([sent(), area().disabled]).to.deep.equal([null, true]);
  });

  it('follows a fieldset that is disabled, and enabled again', async () => {
    const fieldset = form.querySelector('fieldset')!;
    const seen: boolean[] = [];
    for (const disabled of [true, false]) {
      fieldset.disabled = disabled;
      await aid.updateComplete;
      seen.push(area().disabled);
    }
    expect(seen).to.deep.equal([true, false]);
  });

  it('tells of a change when its writer leaves the text', async () => {
    const heard: EventTarget[] = [];
    form.addEventListener('change', ({ target }) => heard.push(target!));
    aid.focus();
    await sendKeys({ type: 'Dag' });
    area().blur();
    expect(heard).to.deep.equal([aid]);
  });

  it('says nothing when its writer only looks at other points', async () => {
    aid.value = `Bel ons inzake hulp. ${'Wij komen bij u langs en kijken samen met u wat er nodig is '.repeat(2)}.`;
    await eventually('there are kinds', () => root(aid).querySelector('[name="kind"]') !== null);
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    root(aid).querySelector<HTMLElement>('[name="kind"]')!.click();
    expect(heard).to.deep.equal([]);
  });

  it('knows its form', () => expect(aid.form).to.equal(form));
});
