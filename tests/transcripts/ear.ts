/** What a page says by itself, in words that change in a live region (WCAG 4.1.3); or that focus moves. */
export type Heard = { readonly words: string } | 'focus';

declare global {
  interface Window {
    lusEar: { heard: Heard[]; changes: number };
  }
}

/**
 * Runs in the page before anything else, and notes every announcement in order, in every shadow root. A region that
 * appears with its words in it is heard only when it is an alert: that is all that screen readers agree on.
 */
export function listen(): void {
  const ear: Window['lusEar'] = { heard: [], changes: 0 };
  window.lusEar = ear;

  const parentOf = (node: Node): Node | null =>
    node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  const urgencyOf = (element: Element): 'polite' | 'assertive' | 'off' | undefined => {
    const live = element.getAttribute('aria-live');
    const role = element.getAttribute('role');
    if (live === 'polite' || live === 'assertive' || live === 'off') return live;
    if (role === 'alert') return 'assertive';
    return role === 'status' || role === 'log' ? 'polite' : undefined;
  };
  const regionOf = (node: Node | null): Element | undefined => {
    for (let at = node; at; at = parentOf(at)) if (at instanceof Element && urgencyOf(at)) return at;
    return undefined;
  };
  const wordsOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility()) return '';
    const isBlock = !getComputedStyle(node).display.startsWith('inline');
    const inside = Array.from(node.childNodes, wordsOf).join('');
    return isBlock ? ` ${inside} ` : inside;
  };
  const isIn = (outer: Node, inner: Node | null): boolean => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
    return false;
  };

  const observer = new MutationObserver((changes) => {
    ear.changes += changes.length;
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const appeared = added
      .filter((node) => node instanceof Element)
      .flatMap((node) => [node, ...node.querySelectorAll('[role="alert"], [aria-live], [role="status"]')])
      .filter((element) => urgencyOf(element));
    const regions = new Map<Element, Node[]>();
    for (const region of appeared) if (region.getAttribute('role') === 'alert') regions.set(region, [region]);
    for (const { target, type, addedNodes } of changes) {
      const region = regionOf(target);
      if (!region || appeared.some((each) => isIn(each, region))) continue;
      const fresh = type === 'characterData' ? [target] : [...addedNodes];
      regions.set(region, [...(regions.get(region) ?? []), ...fresh]);
    }
    for (const [region, fresh] of regions) {
      const urgency = urgencyOf(region);
      if (!region.isConnected || !urgency || urgency === 'off' || fresh.length === 0) continue;
      const atomic =
        region.getAttribute('aria-atomic') ?? String(/alert|status/.test(region.getAttribute('role') ?? ''));
      const said = atomic === 'true' ? wordsOf(region) : fresh.map(wordsOf).join(' ');
      const words = said.replace(/\s+/g, ' ').trim();
      if (words) ear.heard.push({ words });
    }
  });
  const hear = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  hear(document);
  addEventListener('focusin', () => ear.heard.push('focus'));
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    hear(root);
    return root;
  };
}
