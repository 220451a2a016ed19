import { css } from 'lit';

/** The same news on a sheet of paper; on screen it is not there. */
export const posterStyles = css`
  .poster {
    display: none;
  }

  @media print {
    /* On paper everything is light, and large. */
    :host {
      color-scheme: light;
    }

    .card {
      padding: 0;
      border: 0;
    }

    .card:has(.poster) > :not(.poster) {
      display: none;
    }

    .poster {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_lus-space-l);
      font-size: 1.25rem;
      line-height: 1.3;
      break-inside: avoid;
      print-color-adjust: exact;
    }

    .poster > * {
      max-inline-size: none;
    }

    .poster .phases {
      inline-size: min(36rem, 100%);
      margin: 0 auto;
    }

    .poster .title {
      font-family: var(--_lus-font-family-heading);
      font-size: 2.375rem;
      font-weight: var(--_lus-font-weight-heading);
      line-height: var(--_lus-line-height-heading);
    }

    .poster .lead {
      font-size: 1.5rem;
    }

    .poster li {
      break-inside: avoid;
    }

    .poster ul,
    .poster .read {
      display: grid;
      gap: var(--_lus-space-m);
    }

    .poster .read {
      gap: var(--_lus-space-xs);
      padding: var(--_lus-space-l);
      border: 0.25rem solid var(--_lus-color-accent);
      border-radius: var(--_lus-radius-panel);
      text-align: center;
    }

    .poster .address {
      max-inline-size: none;
      font-size: 2.75rem;
      line-height: 1.2;
    }

    .poster .lemniscate > * {
      animation: none;
      transition: none;
    }
  }
`;
