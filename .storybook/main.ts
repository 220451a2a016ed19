import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The site is read on a quiet afternoon, not over a slow line: its bundles may be large, and need not be listed.
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'error',
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
