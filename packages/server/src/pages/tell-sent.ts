import { formatReceiptCode, type Topic } from '@lus/contract';
import { dayInWords } from './day-in-words.js';
import { page } from './frame.js';
import { html } from './html.js';

/** The receipt: the code in groups, and what happens next. `before` says that this form was sent earlier already. */
export function tellSent(topic: Topic, code: string, before: boolean): string {
  const title = before ? 'U had dit al verstuurd' : 'Uw verhaal is binnen';
  return page(
    title,
    html`<h1>${title}</h1>
      ${
        before
          ? html`<p>
              Uw eerste verhaal is binnen. Wat u daarna veranderde, is niet bewaard. Wilt u nog iets
              vertellen?
              <a href="/vertel/${topic.id}">Begin dan een nieuw verhaal</a>.
            </p>`
          : html`<p>Dank u wel. Wat u vertelde, helpt om het beter te maken.</p>`
      }
      <section class="receipt">
        <h2>Bewaar uw code</h2>
        <p class="code">${formatReceiptCode(code)}</p>
        <p>
          Schrijf de code op of print deze pagina. U ziet de code maar één keer. Met de code kunt u
          <a href="/volgen">uw verhaal volgen</a> of terugnemen. Wij weten niet wie u bent: raakt u de code
          kwijt, dan kunnen wij hem niet opzoeken.
        </p>
      </section>
      <h2>Wat gebeurt er nu?</h2>
      <p>
        ${topic.council} leest uw verhaal. Uiterlijk op ${dayInWords(topic.expectations.hearBackBy)} hoort u
        wat er met alle verhalen is gedaan. Wij bewaren uw verhaal tot en met ${dayInWords(topic.keptUntil)}.
        Daarna wissen wij het.
      </p>
      <p>Gebruikt u een computer van iemand anders? Sluit dan dit venster.</p>`,
    topic,
  );
}
