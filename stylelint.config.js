const rtl = 'It stays put when the page is read from right to left.';

/** Physical properties and what to write instead; left and right are not the same in every language. */
const physical = [
  ...['margin', 'padding', 'border'].flatMap((box) =>
    ['left', 'right', 'top', 'bottom'].map((side) => `${box}-${side}`),
  ),
  'left',
  'right',
  'top',
  'bottom',
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'border-top-left-radius',
  'border-top-right-radius',
  'border-bottom-left-radius',
  'border-bottom-right-radius',
];

export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'property-disallowed-list': [
      physical,
      { message: (property) => `Write the logical property for "${property}". ${rtl}` },
    ],
    'declaration-property-value-disallowed-list': [
      { 'text-align': ['left', 'right'], float: ['left', 'right'], clear: ['left', 'right'] },
      { message: (property, value) => `Write start or end for "${property}: ${value}". ${rtl}` },
    ],
    // A private custom property begins with an underscore.
    'custom-property-pattern': '^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // A value that a template computes is known only when it runs.
    'declaration-property-value-no-unknown': [true, { ignoreProperties: { '/./': [/POSTCSS_LIT/] } }],
    // Taste, not faults; and Prettier owns the white space.
    'at-rule-empty-line-before': null,
    'color-hex-length': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-block-single-line-max-declarations': null,
    'declaration-empty-line-before': null,
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    'value-keyword-case': null,
  },
  overrides: [
    {
      files: ['**/*.ts'],
      customSyntax: 'postcss-lit',
      rules: {
        // No widget invents a colour: they come from the tokens, and so follow the house style.
        'color-named': 'never',
        'color-no-hex': true,
        'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'],
      },
    },
  ],
};
