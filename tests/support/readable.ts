import { contrast, layOver, type Colour } from '@lus/elements/shared/contrast.js';

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const pixel = canvas.getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour as it is painted. */
export function painted(css: string): Colour {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

/** The element round this one as it is drawn: through slots and out of shadow roots. */
function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** What is painted behind the words of an element, or of what lies round it. */
export function groundOf(element: Element | null): Colour {
  if (!element) return [1, 1, 1, 1];
  const colour = painted(getComputedStyle(element).backgroundColor);
  return colour[3] === 1 ? colour : layOver(colour, groundOf(around(element)));
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getBoundingClientRect().width > 1;

const opacity = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity) * opacity(around(element)) : 1;

const elementsOf = (widget: Element): Element[] => [...widget.shadowRoot!.querySelectorAll('*')];

const round = (ratio: number) => ratio.toFixed(2);

/** Words that stand out from what is behind them by less than 4.5:1 (WCAG 1.4.3), with the ratio. */
export const faintWords = (widget: Element): string[] =>
  elementsOf(widget)
    .filter((element) => isSeen(element) && !element.matches(':disabled'))
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    )
    .flatMap((element) => {
      const { color, fill } = getComputedStyle(element);
      const [red, green, blue, alpha] = painted(element instanceof SVGElement ? fill : color);
      const ratio = contrast([red, green, blue, alpha * opacity(element)], groundOf(element));
      return ratio < 4.495
        ? [`${round(ratio)} "${element.textContent.trim().slice(0, 40)}" ${element.className}`]
        : [];
    });

/** Edges of fields and choices, and drawn lines that say something, under 3:1 (WCAG 1.4.11), with the ratio. */
export const faintEdges = (widget: Element): string[] =>
  elementsOf(widget)
    .filter(
      (element) =>
        isSeen(element) && element.matches('textarea, select, input[type="text"], .option, .drawn'),
    )
    .flatMap((element) => {
      const { borderBlockEndColor, stroke, borderBlockEndStyle } = getComputedStyle(element);
      const isLine = element instanceof SVGElement;
      if (!isLine && borderBlockEndStyle === 'none') return [`no edge: ${element.outerHTML.slice(0, 60)}`];
      const outside = groundOf(around(element));
      const edge = contrast(painted(isLine ? stroke : borderBlockEndColor), outside);
      const ratio = isLine ? edge : Math.max(edge, contrast(groundOf(element), outside));
      return ratio < 2.995 ? [`${round(ratio)} edge of ${element.outerHTML.slice(0, 60)}`] : [];
    });

/** Stops of the keyboard whose ring has no tone that stands out by 3:1 from what is round it (WCAG 2.4.13). */
export const faintRings = (widget: Element): string[] =>
  elementsOf(widget)
    .filter((element): element is HTMLElement => element.matches('a[href], button, input, textarea, select'))
    .filter((element) => isSeen(element) && element.tabIndex >= 0)
    .flatMap((element) => {
      element.focus();
      const ringed = element.closest('.option') ?? element;
      const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(ringed);
      const inverse = /^(\w+\([^)]*\)|#\w+)/.exec(boxShadow)?.[0] ?? 'transparent';
      const outside = groundOf(around(ringed));
      const tones = [outlineStyle === 'none' ? 'transparent' : outlineColor, inverse];
      const ratio = Math.max(...tones.map((tone) => contrast(painted(tone), outside)));
      element.blur();
      return ratio < 2.995 ? [`${round(ratio)} ring of ${element.outerHTML.slice(0, 60)}`] : [];
    });

/** Everything in a widget that cannot be seen well enough. */
export const faint = (widget: Element): string[] => [
  ...faintWords(widget),
  ...faintEdges(widget),
  ...faintRings(widget),
];

/** What still cannot be seen well enough when the widget had the time to mend it. */
export async function faintAtLast(widget: Element): Promise<string[]> {
  const end = Date.now() + 1000;
  while (faint(widget).length > 0 && Date.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return faint(widget);
}
