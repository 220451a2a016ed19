import { html, type TemplateResult } from 'lit';

/** Brows and mouth, from very bad to very good. */
const LOOKS = [
  'M13 14.5l6 2.5M35 14.5l-6 2.5M15.5 35c2-5 5-7 8.5-7s6.5 2 8.5 7',
  'M16.5 33c2-3 4.5-4.5 7.5-4.5s5.5 1.5 7.5 4.5',
  'M17 31h14',
  'M16.5 28.5c2 3 4.5 4.5 7.5 4.5s5.5-1.5 7.5-4.5',
  'M14 15c1.5-1.5 3.5-1.5 5 0M29 15c1.5-1.5 3.5-1.5 5 0M14.5 27c1 6 5 8.5 9.5 8.5s8.5-2.5 9.5-8.5z',
];

/** Five faces from very bad to very good, drawn in the colour of the text around them. The words say the same. */
export const faces: readonly TemplateResult[] = /* @__PURE__ */ LOOKS.map(
  (look) => html`
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="20"></circle>
      <path d="M17 20.5v1.5M31 20.5v1.5" stroke-width="4"></path>
      <path d=${look}></path>
    </svg>
  `,
);
