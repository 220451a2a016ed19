import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '@lus/adapter';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/follow-up/follow-up.js';
import { anOpenTopic } from '../support/open-topic.js';
import { control, eventually, fill, headingOf, next, press, reads, root, wordsOf } from '../support/page.js';
import { anExperience, SAMPLE_CODE } from '../support/samples.js';
import { aBeginning } from '../support/trail.js';

describe('<lus-follow-up>', () => {
  let widget: FollowUp;
  let adapter: MemoryAdapter;

  beforeEach(async () => {
    adapter = new MemoryAdapter({ topics: [anOpenTopic()] });
    await adapter.sendExperience('onafhankelijke-clientondersteuning', anExperience(), 'key-of-the-sample');
    widget = await fixture<FollowUp>(html`<lus-follow-up .adapter=${adapter}></lus-follow-up>`);
  });

  const look = async (code: string) => {
    await fill(widget, 'Uw code', code);
    await press(widget, 'Bekijk mijn verhaal');
  };

  it('shows what became of a story', async () => {
    await look(SAMPLE_CODE);
    await reads(widget, 'Uw verhaal is binnen');
  });

  it('reads a code as people type it', async () => {
    await look(' 7k3m 9qxa-2bdf h5tw ');
    await reads(widget, 'Uw verhaal is binnen');
  });

  it('lets the teller read their own words again', async () => {
    await look(SAMPLE_CODE);
    await reads(widget, 'Lees uw verhaal terug');
    control(widget, 'Lees uw verhaal terug').click();
    await reads(widget, anExperience().story);
  });

  it('asks for a code when there is none', async () => {
    await press(widget, 'Bekijk mijn verhaal');
    expect(wordsOf(widget)).to.contain('Vul uw code in.');
  });

  it('says what a code looks like when it is wrong', async () => {
    await look('7K3M');
    expect(wordsOf(widget)).to.contain('Een code heeft 16 letters en cijfers.');
  });

  it('puts focus back in the field when the code is wrong', async () => {
    await look('7K3M');
    await eventually('focus in the code', () => root(widget).activeElement?.id === 'code');
  });

  it('says so when no story has this code', async () => {
    await look('0000000000000000');
    await reads(widget, 'We vinden geen verhaal bij deze code');
  });

  it('says what to do when nobody answers', async () => {
    adapter.fail('offline');
    await look(SAMPLE_CODE);
    await reads(widget, 'We zijn nu niet te bereiken');
  });

  it('says so when the council did not use the story', async () => {
    adapter.record({ topicId: anOpenTopic().id, role: 'guardian', event: aBeginning('adapt') });
    await look(SAMPLE_CODE);
    await reads(widget, 'De raad heeft het nog niet gebruikt. Dat lukt niet met elk verhaal.');
  });

  describe('taking a story back', () => {
    beforeEach(async () => {
      await look(SAMPLE_CODE);
      await reads(widget, 'Verhaal terugnemen');
      await press(widget, 'Verhaal terugnemen');
    });

    it('asks first', () => expect(headingOf(widget)).to.equal('Weet u het zeker?'));

    it('keeps the story when somebody thinks better of it', async () => {
      await press(widget, 'Nee, bewaar mijn verhaal');
      expect([headingOf(widget), adapter.sent.length]).to.deep.equal(['Uw verhaal', 1]);
    });

    it('deletes the story when somebody is sure', async () => {
      await press(widget, 'Ja, wis mijn verhaal');
      await reads(widget, 'Uw verhaal is gewist');
      expect(adapter.sent.length).to.equal(0);
    });

    it('tells the page', async () => {
      const event = next(widget, 'lus-withdrawn');
      await press(widget, 'Ja, wis mijn verhaal');
      await event;
    });

    it('says that the story is still there when deleting fails', async () => {
      adapter.fail('unavailable');
      await press(widget, 'Ja, wis mijn verhaal');
      await reads(widget, 'Uw verhaal is nog niet gewist');
    });
  });
});
