import { expect } from '@open-wc/testing';
import type { MemoryAdapter } from '@lus/adapter';
import type { PlainLanguageExplainer } from '@lus/elements';
import { showExplainer } from '../support/explainer-page.js';
import { anEnglishExplainer, anExplainer, withExplainers } from '../support/explainers.js';
import { control, eventually, fill, pick, press, reads, root, type, wordsOf } from '../support/page.js';

const EXPLAINERS = [anExplainer(), anEnglishExplainer(), anExplainer({ id: 'ander', title: 'Iets anders' })];

describe('“Was this clear?”', () => {
  let widget: PlainLanguageExplainer;
  let adapter: MemoryAdapter;

  beforeEach(async () => {
    adapter = withExplainers(EXPLAINERS);
    widget = await showExplainer(adapter);
    await reads(widget, 'Was dit duidelijk?');
  });

  const said = () => adapter.clarity.map(({ clarity }) => clarity);
  const NO_WORDS = { language: 'nl', version: 3 };

  it('is answered with one press when it was', async () => {
    await press(widget, 'Ja');
    await reads(widget, 'Dank u wel.');
    expect(said()).to.deep.equal([{ ...NO_WORDS, clear: 'yes' }]);
  });

  it('moves focus to the thanks', async () => {
    await press(widget, 'Ja');
    await eventually('focus at the thanks', () => root(widget).activeElement?.id === 'thanks');
  });

  it('is asked once', async () => {
    await press(widget, 'Ja');
    await reads(widget, 'Dank u wel.');
    await press(widget, 'English');
    await reads(widget, 'Free help');
    expect(wordsOf(widget)).to.contain('Dank u wel.').and.not.to.contain('Een beetje');
  });

  it('is asked again of another explainer', async () => {
    await press(widget, 'Ja');
    await reads(widget, 'Dank u wel.');
    widget.explainer = 'ander';
    await reads(widget, 'Iets anders');
    expect(wordsOf(widget)).to.contain('Een beetje').and.not.to.contain('Dank u wel.');
  });

  it('sends nothing yet when it was not', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Welk stuk was niet duidelijk?');
    expect(said()).to.deep.equal([]);
  });

  it('can be told without a word', async () => {
    await press(widget, 'Een beetje');
    await reads(widget, 'Verstuur');
    await press(widget, 'Verstuur');
    await reads(widget, 'Dank u wel.');
    expect(said()).to.deep.equal([{ ...NO_WORDS, clear: 'partly' }]);
  });

  it('can be told of one passage, in own words', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    await pick(widget, 'Welk stuk', 'Hoe snel krijgt u hulp?');
    await fill(widget, 'Wat was er niet duidelijk?', ' Wat is een werkdag? ');
    await press(widget, 'Verstuur');
    await reads(widget, 'Dank u wel.');
    expect(said()).to.deep.equal([
      { ...NO_WORDS, clear: 'no', passageId: 'hoe-snel', words: 'Wat is een werkdag?' },
    ]);
  });

  it('says in which language and version it was read', async () => {
    await press(widget, 'English');
    await reads(widget, 'Was this clear?');
    await press(widget, 'Yes');
    await reads(widget, 'Thank you');
    expect(said()).to.deep.equal([{ language: 'en', version: 2, clear: 'yes' }]);
  });

  it('points out personal data, and lets it be', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    await fill(widget, 'Wat was er niet duidelijk?', 'Bel mij: 06 12345678');
    await reads(widget, 'Wilt u dit laten staan?');
    await press(widget, 'Laat staan');
    await eventually('no hint', () => !wordsOf(widget).includes('Wilt u dit laten staan?'));
    await press(widget, 'Verstuur');
    await reads(widget, 'Dank u wel.');
    expect(said()[0]?.words).to.equal('Bel mij: 06 12345678');
  });

  it('takes personal data out', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    await fill(widget, 'Wat was er niet duidelijk?', 'Bel mij: 06 12345678');
    await reads(widget, 'Wilt u dit laten staan?');
    await press(widget, 'Haal weg');
    await eventually('focus in the field', () => root(widget).activeElement?.id === 'words');
    expect(root(widget).querySelector('textarea')?.value).to.equal('Bel mij: [weggehaald]');
  });

  it('keeps the words when sending fails, and can be sent again', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    await fill(widget, 'Wat was er niet duidelijk?', 'Wat is een werkdag?');
    adapter.fail('unavailable');
    await press(widget, 'Verstuur');
    await reads(widget, 'Uw antwoord is niet verstuurd');
    expect(root(widget).querySelector('textarea')?.value).to.equal('Wat is een werkdag?');
    adapter.recover();
    await press(widget, 'Probeer het opnieuw');
    await reads(widget, 'Dank u wel.');
    expect(said()[0]?.words).to.equal('Wat is een werkdag?');
  });

  it('leaves focus in the question when sending is tried again', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    adapter.fail('unavailable');
    await press(widget, 'Verstuur');
    await reads(widget, 'Uw antwoord is niet verstuurd');
    const again = control(widget, 'Probeer het opnieuw');
    again.focus();
    again.click();
    await eventually(
      'another failure',
      () => !again.isConnected && wordsOf(widget).includes('niet verstuurd'),
    );
    expect(root(widget).activeElement?.closest('.clarity')).to.be.instanceOf(Element);
  });

  it('says that words are too long, and sends nothing', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    await type(widget, 'Wat was er niet duidelijk?', 'a'.repeat(1001));
    await press(widget, 'Verstuur');
    await reads(widget, 'Uw tekst is 1 teken te lang.');
    expect(said()).to.deep.equal([]);
  });

  it('shows which answer was pressed', async () => {
    await press(widget, 'Nee');
    await reads(widget, 'Verstuur');
    expect(
      ['Ja', 'Een beetje', 'Nee'].map((answer) => control(widget, answer).getAttribute('aria-pressed')),
    ).to.deep.equal(['false', 'false', 'true']);
  });
});
