import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useSyncExternalStore, type PropsWithChildren } from 'react';
import { currentSettings, onSettings } from '../stories/site/current-settings.js';
import { dressDocs } from '../stories/site/dress-page.js';
import { themeOf } from './theme.js';

/** Round every page of docs: light or dark as the toolbar says, and always in English. */
export function Docs({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const settings = useSyncExternalStore(onSettings, currentSettings);
  useEffect(() => void dressDocs(settings), [settings]);
  return createElement(DocsContainer, { context, theme: themeOf(settings.scheme), children });
}
