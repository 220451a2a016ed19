import { expect, fixture, html } from '@open-wc/testing';
import type { MemoryAdapter } from '@lus/adapter';
import type { FollowUp } from '@lus/elements';
import '@lus/elements/follow-up/follow-up.js';
import { carried, SIGNAL, untilChanged } from '../support/followed.js';
import { choose, control, eventually, fill, press, reads, root, type, wordsOf } from '../support/page.js';
import { SAMPLE_CODE } from '../support/samples.js';
import { aChange, aCheck, anAdvice, aRecognition } from '../support/trail.js';

const YES = 'Ja, dit herken ik';
const NO = 'Nee, bij mij was het anders';
const NOTE = 'Wilt u er iets bij zeggen?';
const SEND = 'Verstuur uw antwoord: Herkent u dit?';
const CHANGE = 'Verander uw antwoord: Herkent u dit?';

describe('a story in a signal', () => {
  let widget: FollowUp;
  let adapter: MemoryAdapter;

  /** Somebody finds their story, as far as the signal that carries it has come. */
  async function follow(made: Promise<MemoryAdapter> = carried(), pageUrl = '') {
    adapter = await made;
    widget = await fixture<FollowUp>(
      html`<lus-follow-up page-url=${pageUrl} .adapter=${adapter}></lus-follow-up>`,
    );
    await fill(widget, 'Uw code', SAMPLE_CODE);
    await press(widget, 'Bekijk mijn verhaal');
    await reads(widget, 'Lees uw verhaal terug');
  }

  const announced = () => root(widget).querySelector('[role="status"]')?.textContent.trim();
  const known = async () => (await adapter.followUp(SAMPLE_CODE)).signals[0]!;

  async function answer(label: string, send = SEND) {
    await choose(widget, label);
    await press(widget, send);
    await reads(widget, 'Uw antwoord:');
  }

  it('is told to be used', async () => {
    await follow();
    expect(wordsOf(widget)).to.contain('De raad gebruikt uw verhaal.');
  });

  it('shows the signal in the words of the people concerned', async () => {
    await follow();
    expect(wordsOf(widget)).to.contain('Wij hoorden pas na het gesprek dat iemand gratis met ons mee had');
  });

  it('says where the signal is', async () => {
    await follow();
    expect(wordsOf(widget)).to.match(/Waar het nu is\s+Verhalen samengebracht/);
  });

  it('says who is next', async () => {
    await follow();
    expect(wordsOf(widget)).to.contain('De raad vraagt of mensen dit herkennen.');
  });

  it('says in words that the answer of the municipality is late', async () => {
    await follow(
      carried([
        [60, 'guardian', SIGNAL, aRecognition()],
        [50, 'translator', SIGNAL, anAdvice()],
      ]),
    );
    expect(wordsOf(widget)).to.contain('8 dagen te laat');
  });

  it('shows which of the teller’s words everybody can read', async () => {
    await follow(carried([], { quotes: ['Dat had ik graag vooraf geweten.'] }));
    expect(wordsOf(widget)).to.match(
      /Deze woorden van u kan iedereen lezen\s+Dat had ik graag vooraf geweten\./,
    );
  });

  it('shows what changed', async () => {
    await follow(carried(untilChanged(3)));
    expect(wordsOf(widget)).to.match(
      /Wat er veranderde\s+In elke eerste brief staat dat de hulp gratis is\./,
    );
  });

  it('leads to all that happens with it, where the page has a place for that', async () => {
    await follow(carried(), '/gebeurt?signaal={id}');
    const link = control(widget, 'Bekijk alles wat hiermee gebeurt') as HTMLAnchorElement;
    expect(new URL(link.href).search).to.equal(`?signaal=${SIGNAL}`);
  });

  it('leads nowhere when the page names no place', async () => {
    await follow();
    expect(wordsOf(widget)).not.to.contain('Bekijk alles');
  });

  it('leads to no script', async () => {
    await follow(carried(), 'javascript:alert({id})');
    expect(wordsOf(widget)).not.to.contain('Bekijk alles');
  });

  describe('"Herkent u dit?"', () => {
    it('is answered without another code or a name', async () => {
      await follow();
      await answer(YES);
      expect((await known()).recognise).to.deep.equal({ answer: 'yes' });
    });

    it('shows the answer that was given', async () => {
      await follow();
      await answer(NO);
      expect(wordsOf(widget)).to.contain(`Uw antwoord: ${NO}`);
    });

    it('shows the answer again on another visit', async () => {
      await follow();
      await answer(NO);
      await follow(Promise.resolve(adapter));
      expect(wordsOf(widget)).to.contain(`Uw antwoord: ${NO}`);
    });

    it('takes a few words of one’s own', async () => {
      await follow();
      await choose(widget, NO);
      await fill(widget, NOTE, '  Ik werd gebeld. ');
      await answer(NO);
      expect((await known()).recognise.note).to.equal('Ik werd gebeld.');
    });

    it('says that the answer arrived, for who cannot see it', async () => {
      await follow();
      await answer(YES);
      await eventually('thanks', () => announced() === 'Dank u wel. Uw antwoord is binnen.');
    });

    it('moves focus from the form to the answer', async () => {
      await follow();
      await answer(YES);
      await eventually('focus in the answer', () =>
        Boolean(root(widget).activeElement?.matches('[part="answer"]')),
      );
    });

    it('asks for an answer when nothing was chosen', async () => {
      await follow();
      await press(widget, SEND);
      expect(wordsOf(widget)).to.contain('Kies een antwoord.');
    });

    it('brings who chose nothing to the choices', async () => {
      await follow();
      await press(widget, SEND);
      await eventually('focus in the choices', () =>
        Boolean(root(widget).activeElement?.matches('[type="radio"]')),
      );
    });

    it('refuses a note that is too long, and says by how much', async () => {
      await follow();
      await choose(widget, YES);
      await fill(widget, NOTE, 'x'.repeat(1002));
      await press(widget, SEND);
      await eventually('focus in the note', () => Boolean(root(widget).activeElement?.matches('textarea')));
      expect(wordsOf(widget)).to.contain('Uw tekst is 2 tekens te lang.');
    });

    it('points out personal data in a note', async () => {
      await follow();
      await choose(widget, NO);
      await fill(widget, NOTE, 'Mail mij op jan@voorbeeld.nl');
      await reads(widget, 'Dit is een e-mailadres');
    });

    it('takes personal data out of a note', async () => {
      await follow();
      await choose(widget, NO);
      await fill(widget, NOTE, 'Mail mij op jan@voorbeeld.nl');
      await reads(widget, 'Haal weg');
      await press(widget, 'Haal weg');
      await answer(NO);
      expect((await known()).recognise.note).to.equal('Mail mij op [weggehaald]');
    });

    it('is given once: another answer takes its place', async () => {
      await follow();
      await answer(YES);
      await press(widget, CHANGE);
      await choose(widget, NO);
      await press(widget, SEND);
      await reads(widget, `Uw antwoord: ${NO}`);
      expect((await known()).recognise).to.deep.equal({ answer: 'no' });
    });

    it('is changed from what was said before', async () => {
      await follow();
      await choose(widget, NO);
      await fill(widget, NOTE, 'Ik werd gebeld.');
      await answer(NO);
      await press(widget, CHANGE);
      const inputs = [...root(widget).querySelectorAll<HTMLInputElement>('input:checked, textarea')];
      expect(inputs.map(({ value }) => value)).to.deep.equal(['no', 'Ik werd gebeld.']);
    });

    it('puts focus on the answer that is being changed', async () => {
      await follow();
      await answer(NO);
      await press(widget, CHANGE);
      await eventually('focus on "no"', () => Boolean(root(widget).activeElement?.matches('[value="no"]')));
    });

    it('can stay as it is after all', async () => {
      await follow();
      await answer(YES);
      await press(widget, CHANGE);
      await choose(widget, NO);
      await press(widget, 'Laat uw antwoord zo');
      expect(wordsOf(widget)).to.contain(`Uw antwoord: ${YES}`);
    });

    describe('when sending fails', () => {
      beforeEach(async () => {
        await follow();
        await choose(widget, NO);
        await fill(widget, NOTE, 'Ik werd gebeld.');
        adapter.fail('unavailable');
        await press(widget, SEND);
        await reads(widget, 'Uw antwoord is nog niet verstuurd');
      });

      it('keeps what was chosen and typed', () => {
        const inputs = [...root(widget).querySelectorAll<HTMLInputElement>('input:checked, textarea')];
        expect(inputs.map(({ value }) => value)).to.deep.equal(['no', 'Ik werd gebeld.']);
      });

      it('sends it on the next try', async () => {
        adapter.recover();
        await press(widget, SEND);
        await reads(widget, `Uw antwoord: ${NO}`);
        expect((await known()).recognise).to.deep.equal({ answer: 'no', note: 'Ik werd gebeld.' });
      });

      it('keeps it while somebody looks elsewhere', async () => {
        await press(widget, 'Verhaal terugnemen');
        await press(widget, 'Nee, bewaar mijn verhaal');
        expect(root(widget).querySelector('textarea')?.value).to.equal('Ik werd gebeld.');
      });

      it('is forgotten with another code', async () => {
        await press(widget, 'Een andere code invullen');
        adapter.recover();
        await fill(widget, 'Uw code', SAMPLE_CODE);
        await press(widget, 'Bekijk mijn verhaal');
        await reads(widget, 'Herkent u dit?');
        expect(root(widget).querySelectorAll('textarea')).to.have.length(0);
      });
    });

    it('leaves what is typed while sending for the next time', async () => {
      await follow();
      await choose(widget, NO);
      await fill(widget, NOTE, 'Ik werd');
      await press(widget, SEND);
      await type(widget, NOTE, 'Ik werd gebeld.');
      await eventually('thanks', () => announced() === 'Dank u wel. Uw antwoord is binnen.');
      expect(root(widget).querySelector('textarea')?.value).to.equal('Ik werd gebeld.');
    });
  });

  describe('"Is het beter?"', () => {
    const better = 'Verstuur uw antwoord: Is het beter?';

    it('is not mentioned as long as nothing changed', async () => {
      await follow();
      expect(wordsOf(widget)).not.to.contain('Is het beter?');
    });

    it('is not asked too early; the day is said', async () => {
      await follow(carried(untilChanged(3)));
      expect(wordsOf(widget)).to.match(/Is het beter\?\s+Dat vragen we u vanaf \d+ \S+ \d{4}\./);
    });

    it('is asked from its day on', async () => {
      await follow(carried(untilChanged(30)));
      await answer('Het is voor een deel beter', better);
      expect((await known()).better.answer).to.equal('partly');
    });

    it('is still asked two years later', async () => {
      await follow(carried(untilChanged(730)));
      await answer('Het is beter', better);
      expect((await known()).better.answer).to.equal('better');
    });

    it('is about what changed in the last round', async () => {
      await follow(
        carried([
          ...untilChanged(200),
          [160, 'collector', SIGNAL, aCheck({ result: 'not' })],
          [100, 'municipality', SIGNAL, aChange({ text: 'De baliemedewerker vertelt het nu ook.' })],
        ]),
      );
      expect(wordsOf(widget)).to.match(
        /Wat er veranderde\s+De baliemedewerker vertelt het nu ook\.\s+Is het/,
      );
    });
  });
});
