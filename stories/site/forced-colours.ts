import tokens from '../../packages/tokens/dist/tokens.json';
import { onNewRoot, rootsIn, wear } from './shadow-roots.js';

/** What the browser puts for our colours when a system allows only its own; everything else is CanvasText. */
const systemColour = (name: string): string => {
  if (name.startsWith('link')) return 'LinkText';
  if (/^(surface|panel|tint|selected|accent-soft|focus-inverse)$|-surface$/.test(name)) return 'Canvas';
  if (/^(primary|secondary)(-hover)?$/.test(name)) return 'ButtonFace';
  if (/^(primary|secondary)/.test(name)) return 'ButtonText';
  return { control: 'Field', 'control-text': 'FieldText' }[name] ?? 'CanvasText';
};

const colours = Object.keys(tokens.lus.color).map((name) => [name, systemColour(name)] as const);
const declared = (prefix: string) =>
  colours.map(([name, colour]) => `${prefix}color-${name}: ${colour} !important;`).join('\n');

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { ${declared('--_lus-')} }
  .lus-theme { ${declared('--lus-')} }
  body.sb-show-main, .story-page { background: Canvas !important; color: CanvasText !important; }
  :host *, .story-page *, #storybook-root * { box-shadow: none !important; text-shadow: none !important; }
`);

/** Conditions as they were written, of the rules that were turned on. */
const written = new Map<CSSMediaRule, string>();
let isForced = false;

function turnOn(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && /forced-colors:\s*active/.test(rule.conditionText)) {
      written.set(rule, rule.media.mediaText);
      rule.media.mediaText = 'all';
    }
    if (rule instanceof CSSGroupingRule) turnOn(rule.cssRules);
  }
}

const turnOnIn = (root: DocumentOrShadowRoot): void => {
  for (const each of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    // The rules of another site's sheet may not be read; ours are all from here.
    if (!each.href || new URL(each.href).origin === location.origin) turnOn(each.cssRules);
  }
};

onNewRoot((root) => {
  if (isForced) turnOnIn(root);
});

/**
 * Looks like forced colours: every rule for them is on, and our colours are those of the system.
 * The real thing is done by the browser and can only be had from the system's settings.
 */
export function forceColours(wanted: boolean): void {
  if (wanted === isForced) return;
  isForced = wanted;
  wear(sheet, wanted);
  if (wanted) {
    for (const root of rootsIn()) turnOnIn(root);
    return;
  }
  for (const [rule, condition] of written) rule.media.mediaText = condition;
  written.clear();
}
