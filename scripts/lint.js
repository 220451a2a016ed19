import { isMain, runTool } from './run.js';
import { setup } from './setup.js';

/** The linters by name; each runs over everything and gives its exit code. */
export const linters = {
  eslint: () => runTool('eslint', 'eslint', ['.', '--max-warnings=0']),
  stylelint: () =>
    runTool('stylelint', 'stylelint', [
      'packages/*/{src,site}/**/*.css',
      'packages/*/src/**/*.styles.ts',
      '--allow-empty-input',
    ]),
  prettier: () => runTool('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
};

if (isMain(import.meta.url)) {
  await setup();
  const codes = [];
  for (const lint of Object.values(linters)) codes.push(await lint());
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}
