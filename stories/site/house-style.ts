import tokens from '../../packages/tokens/dist/tokens.json';
import { houseStyles } from '../../tests/support/house-styles.js';

const { $value: day, $extensions } = tokens.lus.color.surface;
const ours = `light-dark(${day.hex}, ${$extensions['lus.dark'].hex})`;

/** What a page lies on: what its house style says, else ours. The widgets find the rest themselves. */
const ground = $extensions['nl.nldesignsystem.fallback'].reduceRight(
  (rest, name) => `var(--${name.replaceAll('.', '-')}, ${rest})`,
  ours,
);

const fetched = new Map<string, Promise<void>>();

/** Fetches the style sheet of a house style, once; settles when the browser has it. */
export function fetchHouseStyle(id: string): Promise<void> {
  const known = fetched.get(id);
  if (known) return known;
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `./house-styles/${id}.css`,
  });
  const arrival = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`The house style "${id}" did not come.`));
  });
  document.head.append(link);
  fetched.set(id, arrival);
  return arrival;
}

/** The class of a house style; none for our own. */
export const classOf = (id: string): string => houseStyles.find((style) => style.id === id)?.className ?? '';

/** Dresses one element as the page of a municipality, as that municipality does: with its class. */
export async function wearHouseStyle(element: HTMLElement, id: string): Promise<void> {
  const wanted = classOf(id);
  if (wanted) await fetchHouseStyle(id);
  for (const { className } of houseStyles) element.classList.toggle(className, className === wanted);
  element.style.background = ground;
}
