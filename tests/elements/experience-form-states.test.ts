import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import type { ExperienceForm } from '@lus/elements';
import { show, toOverview, withTopic } from '../support/form.js';
import { field, headingOf, press, reads, root } from '../support/page.js';
import { aQuestion } from '../support/samples.js';

describe('<lus-experience-form> when things are not as usual', () => {
  let form: ExperienceForm;
  let adapter: MemoryAdapter;

  it('says that it waits', async () => {
    form = await show(new MemoryAdapter({ topics: [], delay: 'never' }));
    await reads(form, 'Een ogenblik');
  });

  it('says that there is no such topic', async () => {
    form = await show(new MemoryAdapter({ topics: [] }));
    await reads(form, 'Dit onderwerp is er niet');
  });

  it('offers to try again when the questions cannot be fetched', async () => {
    form = await show((adapter = withTopic()), {});
    adapter.fail('unavailable');
    form = await show(adapter);
    await reads(form, 'Dat ligt niet aan u');
    adapter.recover();
    await press(form, 'Probeer het opnieuw');
    await reads(form, 'Voordat u begint');
  });

  it('says that the time for telling is over', async () => {
    form = await show(withTopic({ period: { from: '2020-01-01', until: '2020-12-31' } }));
    await reads(form, 'U kunt hier nu niets meer vertellen');
  });

  it('keeps what the page put inside in sight when loading fails', async () => {
    form = await show(new MemoryAdapter({ topics: [], failure: 'unavailable' }));
    form.innerHTML = '<a href="/vertel">Vertel het zonder script</a>';
    await reads(form, 'Dat ligt niet aan u');
    expect(form.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('leaves the buttons and fields of the page alone', async () => {
    form = await show(withTopic());
    form.innerHTML = '<div slot="intro"><input name="story" value="Van de pagina" /></div>';
    await reads(form, 'Voordat u begint');
    form.querySelector('input')?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(form, 'Beginnen');
    expect(field(form, 'Wat hebt u meegemaakt?').value).to.equal('');
  });

  it('asks the right question after a browser translated the page', async () => {
    form = await show(withTopic({ questions: [aQuestion()] }));
    await toOverview(form);
    const translate = () => {
      const walker = document.createTreeWalker(root(form), NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('style, textarea')) continue;
        const wrapped = document.createElement('span');
        text.replaceWith(wrapped);
        wrapped.append(text);
      }
    };
    translate();
    await press(form, 'Wijzig: Wist u dat');
    translate();
    await press(form, 'Terug naar uw antwoorden');
    await press(form, 'Wijzig: Mogen we uw woorden');
    expect(headingOf(form)).to.contain('Mogen we uw woorden laten zien?');
  });

  it('speaks English on an English page', async () => {
    document.documentElement.lang = 'en';
    form = await show(withTopic());
    await reads(form, 'Before you start');
    document.documentElement.lang = 'nl';
    await reads(form, 'Voordat u begint');
  });

  it('marks the Dutch of the topic on an English page', async () => {
    form = await show(withTopic());
    form.lang = 'en';
    await reads(form, 'Before you start');
    expect(root(form).querySelector('.question')?.getAttribute('lang')).to.equal('nl');
  });

  it('has headings of the level the page wants', async () => {
    form = await show(withTopic(), { headingLevel: 4 });
    await reads(form, 'Voordat u begint');
    expect(root(form).querySelector('h4')?.innerText).to.equal('Voordat u begint');
  });
});
