import { css } from 'lit';

/** The same text on paper: plain, official, and the difficult words. */
export const paperStyles = css`
  @media print {
    :host {
      color-scheme: light;
    }

    .card {
      padding: 0;
      border: 0;
    }

    .languages,
    .all,
    .clarity,
    .print,
    .failure,
    .official > summary,
    .help > summary {
      display: none;
    }

    /* On paper nothing can be opened. */
    .help::details-content,
    .official::details-content {
      content-visibility: visible;
    }

    @supports not selector(::details-content) {
      .official:not([open]) {
        display: none;
      }
    }

    .paper {
      display: block;
    }

    .term {
      text-decoration: none;
    }

    .contact a {
      display: inline;
    }

    .passage {
      grid-template-columns: minmax(0, 1fr);
    }

    .official {
      place-self: start stretch;
      padding: 0 0 0 var(--_lus-space-m);
      background: none;
      border-inline-start: 0.25rem solid var(--_lus-color-border);
      border-radius: 0;
    }

    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
