import type { CSSResult, LitElement } from 'lit';

/**
 * Prints a part of a widget, and nothing else of the page. When the way to do so cannot be fetched, the page as it is
 * will do.
 */
export function printOnly(host: LitElement, part: Element | null, language: string): void {
  if (!part) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  const css = elementStyles.map((style) => (style as CSSResult).cssText).join('');
  void import('./print.js').then(
    ({ printPart }) => printPart(host.renderRoot as ShadowRoot, part, css, language),
    () => print(),
  );
}
