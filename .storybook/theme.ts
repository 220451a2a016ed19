import { create, type ThemeVars } from 'storybook/theming/create';
import tokens from '../packages/tokens/dist/tokens.json';

const { color, font, radius } = tokens.lus;

const familyOf = ({ $value }: { $value: string[] }) =>
  $value.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

type Colour = keyof typeof color;

/** A colour by day or by night; one that has no night of its own stays. */
function hexOf(name: Colour, base: 'light' | 'dark'): string {
  const { $value, $extensions } = color[name];
  const night = 'lus.dark' in $extensions ? $extensions['lus.dark'] : undefined;
  return base === 'dark' && night && typeof night === 'object' ? night.hex : $value.hex;
}

/** The frame round the stories, in our own colours, so that the widgets stand in calm company. */
export function themeOf(base: 'light' | 'dark'): ThemeVars {
  const hex = (name: Colour) => hexOf(name, base);
  return create({
    base,
    brandTitle: 'Lus – design system',
    brandImage: `./brand-${base}.svg`,
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: hex('accent'),
    colorSecondary: hex('primary'),
    appBg: hex('panel'),
    appContentBg: hex('surface'),
    appPreviewBg: hex('surface'),
    appHoverBg: hex('selected'),
    appBorderColor: hex('border'),
    appBorderRadius: radius.control.$value.value * 16,
    fontBase: familyOf(font.family),
    fontCode: familyOf(font['family-code']),
    textColor: hex('text'),
    textInverseColor: hex('primary-text'),
    textMutedColor: hex('text-subtle'),
    barBg: hex('surface'),
    barTextColor: hex('text-subtle'),
    barHoverColor: hex('link-hover'),
    barSelectedColor: hex('primary'),
    buttonBg: hex('secondary'),
    buttonBorder: hex('border'),
    booleanBg: hex('panel'),
    booleanSelectedBg: hex('surface'),
    inputBg: hex('control'),
    inputBorder: hex('control-border'),
    inputTextColor: hex('control-text'),
    inputBorderRadius: radius.control.$value.value * 16,
  });
}
