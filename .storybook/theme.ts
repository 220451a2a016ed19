import { create } from 'storybook/theming/create';
import tokens from '../packages/tokens/dist/tokens.json';

const { color, font, radius } = tokens.lus;
const family = font.family.$value.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

/** The frame round the stories: our own day colours, so that the widgets stand in calm company. */
export const theme = create({
  base: 'light',
  brandTitle: 'Lus – design system',
  brandTarget: '_self',
  colorPrimary: color.accent.$value.hex,
  colorSecondary: color.primary.$value.hex,
  appBg: color.panel.$value.hex,
  appContentBg: color.surface.$value.hex,
  appPreviewBg: color.surface.$value.hex,
  appBorderColor: color.border.$value.hex,
  appBorderRadius: radius.control.$value.value * 16,
  fontBase: family,
  textColor: color.text.$value.hex,
  textMutedColor: color['text-subtle'].$value.hex,
  barBg: color.surface.$value.hex,
  barTextColor: color['text-subtle'].$value.hex,
  barHoverColor: color['link-hover'].$value.hex,
  barSelectedColor: color.primary.$value.hex,
  inputBg: color.control.$value.hex,
  inputBorder: color['control-border'].$value.hex,
  inputTextColor: color['control-text'].$value.hex,
});
