import type { ContactPoint, Topic } from '@lus/contract';
import { html, type Html } from './html.js';

/** Where somebody goes who must leave at once; the same as that of the widget on the site. */
const EXIT = 'https://www.nu.nl/';

/** A whole page that works without any script. */
export function page(title: string, main: Html, topic?: Topic): string {
  const owner = topic?.municipality;
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}${owner && ` – ${owner}`}</title>
        <link rel="stylesheet" href="/tell.css" />
      </head>
      <body>
        <p class="exit"><a href="${EXIT}" rel="noreferrer">Verlaat deze pagina</a></p>
        <header>${owner && html`<p>${owner}</p>`}<a href="/">Terug naar de website</a></header>
        <main>${main}</main>
        ${topic && html`<footer>${help(topic)}</footer>`}
      </body>
    </html>`.markup;
}

/** A page that only says something. */
export const message = (title: string, sentences: readonly string[], topic?: Topic): string =>
  page(
    title,
    html`<h1>${title}</h1>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}`,
    topic,
  );

/** Where somebody finds help for their own case (R4). */
function help({ help: { contact, independentSupport, complaints } }: Topic): Html {
  return html`<h2>Hulp en contact</h2>
    ${[independentSupport, contact, complaints].map((point) => point && contactPoint(point))}`;
}

function contactPoint({ name, description, phone, email, url, hours }: ContactPoint): Html {
  return html`<section>
    <h3>${name}</h3>
    ${description && html`<p>${description}</p>`}
    <ul>
      ${phone && html`<li><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>${hours && ` (${hours})`}</li>`}
      ${email && html`<li><a href="mailto:${email}">${email}</a></li>`}
      ${url && html`<li><a href="${url}">${url.replace(/^https:\/\/|\/$/g, '')}</a></li>`}
    </ul>
  </section>`;
}
