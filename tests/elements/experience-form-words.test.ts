import { expect } from '@open-wc/testing';
import type { MemoryAdapter } from '@lus/adapter';
import type { ExperienceForm } from '@lus/elements';
import { choose, field, fill, headingOf, press, reads, wordsOf } from '../support/page.js';
import { show, STORY, toOverview, withTopic } from '../support/form.js';

describe('the words in <lus-experience-form>', () => {
  let form: ExperienceForm;
  let adapter: MemoryAdapter;

  afterEach(() => localStorage.clear());

  describe('personal data', () => {
    beforeEach(async () => {
      form = await show((adapter = withTopic()));
      await reads(form, 'Voordat u begint');
      await press(form, 'Beginnen');
      await fill(form, 'Wat hebt u meegemaakt?', 'Ik mailde naar jan@voorbeeld.nl en kreeg geen antwoord.');
      await reads(form, 'een e-mailadres');
    });

    it('is pointed out to who cannot see it', () =>
      reads(form, 'Misschien staan er persoonlijke gegevens in uw tekst.'));

    it('can be taken out', async () => {
      await press(form, 'Haal weg');
      expect(field(form, 'Wat hebt u meegemaakt?').value).to.equal(
        'Ik mailde naar [weggehaald] en kreeg geen antwoord.',
      );
    });

    it('can be left, and is not mentioned again', async () => {
      await press(form, 'Laat staan');
      await fill(form, 'Wat hebt u meegemaakt?', 'Ik mailde naar jan@voorbeeld.nl. Nog eens.');
      expect(wordsOf(form)).not.to.contain('een e-mailadres');
    });

    it('never blocks', async () => {
      await press(form, 'Verder');
      expect(headingOf(form)).to.contain('Wat deed dit met u?');
    });
  });

  describe('keeping the text on the device', () => {
    const keep = async () => {
      await reads(form, 'Voordat u begint');
      await press(form, 'Beginnen');
      await fill(form, 'Wat hebt u meegemaakt?', STORY);
      await choose(form, 'Bewaar mijn tekst op dit apparaat');
    };

    beforeEach(async () => {
      form = await show((adapter = withTopic()));
    });

    it('does not happen unless asked for', async () => {
      await toOverview(form);
      expect(localStorage.length).to.equal(0);
    });

    it('brings the words back after a reload', async () => {
      await keep();
      form = await show(adapter);
      await reads(form, 'staat er weer');
      await press(form, 'Beginnen');
      expect(field(form, 'Wat hebt u meegemaakt?').value).to.equal(STORY);
    });

    it('ends when it is unchecked', async () => {
      await keep();
      await choose(form, 'Bewaar mijn tekst op dit apparaat');
      expect(localStorage.length).to.equal(0);
    });

    it('ends with sending', async () => {
      await keep();
      while (headingOf(form) !== 'Kloppen uw antwoorden?') await press(form, 'Verder');
      await press(form, 'Versturen');
      await reads(form, 'Uw verhaal is binnen');
      expect(localStorage.length).to.equal(0);
    });

    it('ends after seven days', async () => {
      await keep();
      const name = localStorage.key(0) ?? '';
      const draft = JSON.parse(localStorage.getItem(name) ?? '{}') as { savedAt: number };
      localStorage.setItem(
        name,
        JSON.stringify({ ...draft, savedAt: draft.savedAt - 7 * 24 * 60 * 60 * 1000 }),
      );
      form = await show(adapter);
      await reads(form, 'Voordat u begint');
      expect(localStorage.length).to.equal(0);
    });

    it('can be wiped', async () => {
      await keep();
      form = await show(adapter);
      await reads(form, 'staat er weer');
      await press(form, 'Wis mijn tekst');
      await press(form, 'Beginnen');
      expect([field(form, 'Wat hebt u meegemaakt?').value, localStorage.length]).to.deep.equal(['', 0]);
    });

    it('survives garbage in the storage', async () => {
      await keep();
      localStorage.setItem(localStorage.key(0) ?? '', '{"savedAt":');
      form = await show(adapter);
      await reads(form, 'Voordat u begint');
    });
  });
});
