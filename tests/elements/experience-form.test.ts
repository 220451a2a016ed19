import { expect } from '@open-wc/testing';
import { type MemoryAdapter } from '@lus/adapter';
import { AdapterError, hashReceiptCode } from '@lus/contract';
import type { ExperienceForm } from '@lus/elements';
import { show, STORY, toOverview, withTopic } from '../support/form.js';
import {
  choose,
  control,
  eventually,
  field,
  fill,
  headingOf,
  next,
  press,
  reads,
  root,
  type,
  wordsOf,
} from '../support/page.js';
import { aQuestion } from '../support/samples.js';

const focused = (form: ExperienceForm) => root(form).activeElement as HTMLElement | null;

describe('<lus-experience-form>', () => {
  let form: ExperienceForm;
  let adapter: MemoryAdapter;

  describe('before the first question', () => {
    beforeEach(async () => {
      form = await show((adapter = withTopic()));
      await reads(form, 'Voordat u begint');
    });

    for (const [what, words] of [
      ['the central question', 'Wat is ervoor nodig dat u iemand naast u heeft'],
      ['the goal', 'Wij willen weten hoe u de hulp'],
      ['who decides', 'De gemeenteraad beslist'],
      ['what is open', 'hoe snel die er is'],
      ['what the law fixes', 'Wet: De gemeente moet deze hulp geven'],
      ['what money fixes', 'Geld: Er is in 2027 geld'],
      ['what an agreement fixes', 'Afspraak: De afspraken met de twee organisaties'],
      ['what cannot be promised', 'Wij kunnen uw eigen aanvraag niet sneller'],
      ['that not every experience can be used', 'niet elk verhaal gebruiken'],
      ['when one hears back', '15 mei 2027'],
      ['who reads it', 'Twee leden van de adviesraad lezen'],
      ['until when it is kept', '30 juni 2100'],
      ['that no name is needed', 'Uw naam is niet nodig'],
      ['how long it takes', 'Ongeveer 10 minuten'],
    ] as const) {
      it(`tells ${what}`, () => expect(wordsOf(form)).to.contain(words));
    }

    it('points to free help for one’s own case', async () => {
      control(form, 'Hulp nodig?').click();
      await reads(form, 'Naast U');
    });
  });

  describe('going through the steps', () => {
    beforeEach(async () => {
      form = await show((adapter = withTopic()));
      await reads(form, 'Voordat u begint');
      await press(form, 'Beginnen');
    });

    it('asks for the story first', () => expect(headingOf(form)).to.equal('Wat hebt u meegemaakt?'));

    it('says how far one is', () => expect(wordsOf(form)).to.contain('Stap 1 van 7'));

    it('moves focus to the heading of the new page', () =>
      expect(focused(form)?.innerText).to.equal('Wat hebt u meegemaakt?'));

    it('does not go on without a story', async () => {
      await press(form, 'Verder');
      expect(headingOf(form)).to.equal('Wat hebt u meegemaakt?');
    });

    it('puts focus on a summary of what is wrong', async () => {
      await press(form, 'Verder');
      expect(focused(form)?.getAttribute('part')).to.equal('error-summary');
    });

    it('leads from the summary to the field', async () => {
      await press(form, 'Verder');
      await press(form, 'Vertel wat u hebt meegemaakt.');
      await eventually('focus in the story', () => focused(form)?.id === 'story');
    });

    it('keeps saying what is wrong until it is right', async () => {
      await press(form, 'Verder');
      await type(form, 'Wat hebt u meegemaakt?', ' ');
      expect(field(form, 'Wat hebt u meegemaakt?').getAttribute('aria-invalid')).to.equal('true');
      await type(form, 'Wat hebt u meegemaakt?', STORY);
      expect(field(form, 'Wat hebt u meegemaakt?').hasAttribute('aria-invalid')).to.equal(false);
    });

    it('says nothing about a first sentence while it is typed', async () => {
      await type(form, 'Wat hebt u meegemaakt?', 'x'.repeat(8001));
      expect(root(form).querySelector('[part="error"]')).to.equal(null);
    });

    it('says so when a text is too long, once its field is left', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', 'x'.repeat(8001));
      expect(wordsOf(form)).to.contain('Uw tekst is 1 teken te lang');
    });

    it('counts an emoji as one character', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', '🙂'.repeat(7998));
      expect(wordsOf(form)).to.contain('U kunt nog 2 tekens typen');
    });

    it('counts nothing far from the limit', async () => {
      await type(form, 'Wat hebt u meegemaakt?', STORY);
      expect(wordsOf(form)).not.to.contain('tekens typen');
    });

    it('keeps every word when one goes back', async () => {
      await type(form, 'Wat hebt u meegemaakt?', STORY);
      await press(form, 'Verder');
      await press(form, 'Terug');
      expect(field(form, 'Wat hebt u meegemaakt?').value).to.equal(STORY);
    });

    it('lets a choice be undone', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      await press(form, 'Verder');
      await choose(form, 'Fijn');
      await press(form, 'Keuze wissen');
      expect(root(form).querySelector(':checked')).to.equal(null);
    });

    it('tells the page which step is shown', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      const event = next(form, 'lus-step');
      await press(form, 'Verder');
      expect((await event).step).to.equal('impact');
    });

    it('shows the overview again after one change', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      while (headingOf(form) !== 'Kloppen uw antwoorden?') await press(form, 'Verder');
      await press(form, 'Wijzig: Wat deed dit met u?');
      await choose(form, 'Vervelend');
      await press(form, 'Terug naar uw antwoorden');
      expect(wordsOf(form)).to.contain('Vervelend');
    });

    it('wants a way to reach who wants to think along', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      while (!headingOf(form).startsWith('Wilt u meedenken')) await press(form, 'Verder');
      await choose(form, 'Ik wil meedenken');
      await press(form, 'Verder');
      expect(wordsOf(form)).to.contain('Vul een e-mailadres of telefoonnummer in.');
    });
  });

  describe('sending', () => {
    beforeEach(async () => {
      form = await show((adapter = withTopic()));
      await toOverview(form);
    });

    it('sends the story to the letter', async () => {
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect(adapter.sent[0]?.experience.story).to.equal(STORY);
    });

    it('shows a code that belongs to what was sent', async () => {
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      const code =
        root(form)
          .querySelector<HTMLElement>('[part="code"]')
          ?.textContent.replace(/[^0-9A-Z]/g, '') ?? '';
      expect(await hashReceiptCode(code)).to.equal(adapter.sent[0]?.experience.receiptHash);
    });

    it('does not allow quoting unless it was said', async () => {
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect(adapter.sent[0]?.experience.mayQuote).to.equal(false);
    });

    it('tells the page that something was sent, but not what', async () => {
      const event = next(form, 'lus-experience-sent');
      await press(form, 'Versturen');
      expect(Object.keys((await event).receipt)).to.have.members([
        'topicId',
        'receivedOn',
        'hearBackBy',
        'keptUntil',
      ]);
    });

    it('keeps every word when sending fails', async () => {
      adapter.fail('offline');
      await press(form, 'Versturen');
      await reads(form, 'nog niet verstuurd');
      expect(wordsOf(form)).to.contain(STORY);
    });

    it('says in plain words why sending failed', async () => {
      adapter.fail('offline');
      await press(form, 'Versturen');
      await reads(form, 'We zijn nu niet te bereiken');
    });

    it('tells the page what kind of failure it was', async () => {
      adapter.fail('timeout');
      const event = next(form, 'lus-error');
      await press(form, 'Versturen');
      expect((await event).kind).to.equal('timeout');
    });

    it('says when to try again after too many tries', async () => {
      adapter.sendExperience = () =>
        Promise.reject(new AdapterError('limited', 'Too often', { retryAfter: 120 }));
      await press(form, 'Versturen');
      await reads(form, 'Probeer het over 2 minuten opnieuw.');
    });

    it('lets nothing change while it is on its way', async () => {
      let arrive: (() => void) | undefined;
      const send = adapter.sendExperience.bind(adapter);
      adapter.sendExperience = async (...sent) => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return send(...sent);
      };
      await press(form, 'Versturen');
      await eventually('sending', () => arrive !== undefined);
      await press(form, 'Terug');
      expect(headingOf(form)).to.equal('Kloppen uw antwoorden?');
      arrive?.();
      await reads(form, 'Uw verhaal is binnen');
    });

    it('puts focus back on sending when it is tried again', async () => {
      adapter.fail('unavailable');
      await press(form, 'Versturen');
      await reads(form, 'nog niet verstuurd');
      await press(form, 'Probeer het opnieuw');
      await eventually('focus on sending', () => focused(form)?.innerText === 'Versturen');
    });

    it('says where to follow the story', async () => {
      form.followUrl = '/volgen';
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect((control(form, 'Volg uw verhaal') as HTMLAnchorElement).pathname).to.equal('/volgen');
    });

    it('sends with the same key when tried again', async () => {
      const keys: string[] = [];
      const send = adapter.sendExperience.bind(adapter);
      adapter.sendExperience = (topic, experience, key) => (keys.push(key), send(topic, experience, key));
      adapter.fail('timeout');
      await press(form, 'Versturen');
      await reads(form, 'nog niet verstuurd');
      adapter.recover();
      await press(form, 'Probeer het opnieuw');
      await reads(form, 'Uw verhaal is binnen');
      expect(keys[1]).to.equal(keys[0]);
    });

    it('leaves one experience when it arrived the first time and its words were changed since', async () => {
      const send = adapter.sendExperience.bind(adapter);
      adapter.sendExperience = async (topic, experience, key) => {
        await send(topic, experience, key);
        adapter.sendExperience = send;
        return Promise.reject(new Error('the answer got lost'));
      };
      await press(form, 'Versturen');
      await reads(form, 'nog niet verstuurd');
      await press(form, 'Wijzig: Wat hebt u meegemaakt?');
      await fill(form, 'Wat hebt u meegemaakt?', 'Nieuwe woorden.');
      await press(form, 'Terug naar uw antwoorden');
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect(adapter.sent.map(({ experience }) => experience.story)).to.deep.equal(['Nieuwe woorden.']);
    });

    it('leaves nothing in the browser', async () => {
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    });
  });

  describe('everything on one page', () => {
    beforeEach(async () => {
      form = await show((adapter = withTopic()), { layout: 'single' });
      await reads(form, 'Voordat u begint');
    });

    it('sends from that page', async () => {
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
    });

    it('stops at a missing story', async () => {
      await press(form, 'Versturen');
      await reads(form, 'Er klopt nog iets niet');
    });
  });

  describe('questions of the topic', () => {
    it('become a step of their own', async () => {
      form = await show((adapter = withTopic({ questions: [aQuestion()] })));
      await toOverview(form);
      expect(wordsOf(form)).to.contain('Wist u dat een cliëntondersteuner gratis is?');
    });

    it('send the value of what was chosen', async () => {
      form = await show((adapter = withTopic({ questions: [aQuestion()] })), { layout: 'single' });
      await reads(form, 'Wist u dat');
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      await choose(form, 'Dat weet ik niet meer');
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect(adapter.sent[0]?.experience.answers).to.deep.equal([
        { questionId: 'gratis-bekend', value: 'weet-ik-niet-meer' },
      ]);
    });

    it('can take the place of the story’s question', async () => {
      const own = aQuestion({ id: 'story', kind: 'story', label: 'Hoe vond u hulp?' });
      delete own.options;
      form = await show((adapter = withTopic({ questions: [own] })));
      await reads(form, 'Voordat u begint');
      await press(form, 'Beginnen');
      expect(headingOf(form)).to.equal('Hoe vond u hulp?');
    });

    it('stop a required one that has no answer', async () => {
      form = await show((adapter = withTopic({ questions: [aQuestion({ required: true })] })), {
        layout: 'single',
      });
      await reads(form, 'Wist u dat');
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      await press(form, 'Versturen');
      await reads(form, 'Beantwoord de vraag: Wist u dat een cliëntondersteuner gratis is?');
    });
  });
});
