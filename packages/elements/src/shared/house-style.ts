import { isServer, type LitElement } from 'lit';
import { hasHouseStyle, ownValue } from '@lus/tokens/host-styles.js';
import type { keepReadable } from './contrast-guard.js';
import { houseStyles, PROBE } from './house.styles.js';

/**
 * Keeps every element of a class readable in a house style that is not (WCAG 1.4.3, 1.4.11): where a page or a theme
 * says something that we follow, what measures and mends it is fetched. A page without pays one look at its styles.
 * An element that does not wear the house style, such as the provider, is left alone.
 */
export function followHouseStyle(element: typeof LitElement): void {
  if (isServer) return;
  element.addInitializer((host) => {
    if (!element.elementStyles.includes(houseStyles)) return;
    const probe = document.createElement('i');
    probe.className = PROBE;
    let guard: Promise<{ keepReadable: typeof keepReadable }> | undefined;
    const look = async () => {
      await host.updateComplete;
      if (!probe.isConnected) host.renderRoot.prepend(probe);
      if (!(guard || hasHouseStyle(getComputedStyle(host)))) return;
      (await (guard ??= import('./contrast-guard.js'))).keepReadable(host, probe, ownValue);
    };
    const follow = () => void look().catch(() => (guard = undefined));
    probe.addEventListener('transitionrun', follow);
    host.addController({ hostConnected: follow });
  });
}
