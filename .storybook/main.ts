import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
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
