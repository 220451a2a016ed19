import { addons } from 'storybook/preview-api';
import { usual, type Settings } from './settings.js';

let current: Settings = usual;
const listeners = new Set<(settings: Settings) => void>();

/** Listens to the toolbar, from the first word it says. Call once. */
export function listenToToolbar(): void {
  const heard = ({ globals }: { globals: Partial<Settings> }) => {
    current = { ...usual, ...globals };
    for (const listener of listeners) listener(current);
  };
  const channel = addons.getChannel();
  channel.on('setGlobals', heard);
  channel.on('globalsUpdated', heard);
}

/** What the toolbar says now. */
export const currentSettings = (): Settings => current;

/** Calls at every change; gives how to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
