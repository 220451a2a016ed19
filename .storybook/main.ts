import type { StorybookConfig } from '@storybook/web-components-vite';
import { houseStyles } from '../tests/support/house-styles.ts';
import { mdxTables } from './mdx-tables.ts';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [mdxTables] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: [
    './public',
    // As each municipality publishes them; the site fetches one when somebody chooses it.
    ...houseStyles.map(({ id, css }) => ({
      from: `../node_modules/${css}`,
      to: `/house-styles/${id}.css`,
    })),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has a width and a house style of our own in place of Storybook's viewports and backgrounds.
  features: { experimentalSearchDocsHeadings: true, viewport: false, backgrounds: false },
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'error',
    build: {
      ...vite.build,
      // These know light-dark(); for older ones Vite would rewrite our tokens so that they no longer follow the page.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // The site is read on a quiet afternoon, not over a slow line.
      chunkSizeWarningLimit: 4000,
    },
  }),
};

export default config;
