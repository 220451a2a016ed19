import { format } from 'prettier';
import type { Step } from './visitor.js';
import type { Walk } from './walks.js';

/** A part of a walk: what somebody wants, and how it goes. */
export interface Scene {
  readonly title: string;
  readonly steps: readonly Step[];
}

const quoted = (line: string): string => `“${line.replaceAll(/([*_<>[\]`\\])/g, '\\$1')}”`;

const inMarkdown = ({ does, says }: Step): string =>
  says.length === 1
    ? `- **${does}**: ${quoted(says[0] ?? '')}`
    : `- **${does}**\n${says.map((line) => `  - ${quoted(line)}`).join('\n')}`;

/** The transcript of a walk as a page of the docs. */
export const documentOf = ({ widget, task }: Pick<Walk, 'widget' | 'task'>, scenes: readonly Scene[]) =>
  format(
    [
      `# What a screen reader says in \`<lus-${widget}>\``,
      task,
      'This is **computed** from the accessibility tree of Chromium, its live regions and its focus, while a page of ' +
        'the real server is used with a keyboard. It is not a recording of a screen reader: each one has its own ' +
        'words and its own settings. The words for roles and states are those of NVDA in Dutch. How it is made and ' +
        'checked stands in [the introduction](README.md).',
      ...scenes.flatMap(({ title, steps }) => [`## ${title}`, steps.map(inMarkdown).join('\n')]),
    ].join('\n\n'),
    { parser: 'markdown' },
  );
