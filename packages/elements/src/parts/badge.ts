import { html, nothing, type TemplateResult } from 'lit';

export { badgeStyles } from './badge.styles.js';

export interface BadgeOptions {
  /** A word or two. */
  words: unknown;
  /** Whether it is what somebody came for: the only one of its kind in view. */
  isStrong?: boolean;
  /** Name for `::part()`. */
  part?: string;
}

/** A word or two about the thing that it stands beside: its state, its kind. It cannot be pressed. */
export const renderBadge = ({ words, isStrong, part }: BadgeOptions): TemplateResult =>
  isStrong
    ? html`<strong class="badge" part=${part ?? nothing}>${words}</strong>`
    : html`<span class="badge" part=${part ?? nothing}>${words}</span>`;
