import {
  ArgTypes,
  Description,
  DocsContext,
  Heading,
  Markdown,
  Primary,
  Title,
} from '@storybook/addon-docs/blocks';
import { createElement, Fragment, useContext } from 'react';

interface StoryOfWidget {
  id: string;
  name: string;
  parameters: { docs?: { description?: { story?: string } } };
}

/** A line of the list: the name of a story, where it is, and what it shows. */
const line = ({ id, name, parameters }: StoryOfWidget) =>
  `- [${name}](?path=/story/${id}): ${parameters.docs?.description?.story ?? ''}`;

/**
 * The page of a widget: what it is, how it looks on an ordinary day, each of its other stories by a link, and its
 * attributes, events, slots and parts. All stories under one another would be forty screens.
 */
export function WidgetPage() {
  const stories = useContext(DocsContext).componentStories();
  return createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Description),
    createElement(Heading, null, 'Try it'),
    createElement(Primary),
    createElement(Heading, null, 'Every state'),
    createElement(Markdown, null, stories.map(line).join('\n')),
    createElement(Heading, null, 'Attributes, events, slots and parts'),
    createElement(ArgTypes),
  );
}
