import type { Mode } from './story-page.js';

/** What is asked of every story. The words are the names of tests, to which the conformance report points. */
export const claims = {
  plays: 'does what its play function says',
  quiet: 'logs no error',
  local: 'asks nothing of another site',
  axe: 'passes axe',
  equalAccess: 'passes IBM Equal Access',
  fits: 'needs no scrolling sideways',
  pressable: 'has nothing to press under 24 by 24 pixels',
  spaced: 'keeps its words whole with the spacing of WCAG 1.4.12',
  large: 'keeps its words whole with letters at 200 %',
  ring: 'shows where the keyboard is',
  hidden: 'never hides where the keyboard is',
  order: 'is walked by keyboard in the order that one sees',
  trap: 'lets the keyboard out again',
  still: 'stands still for who asks for less movement',
  picture: 'looks as it did',
} as const;
export type Claim = keyof typeof claims;

const lightAt1280: Mode = { name: 'light at 1280', width: 1280 };
const lightAt320: Mode = { name: 'light at 320', width: 320 };
const darkAt1280: Mode = { name: 'dark at 1280', width: 1280, globals: 'scheme:dark' };
const darkAt320: Mode = { ...darkAt1280, name: 'dark at 320', width: 320 };
const forcedAt1280: Mode = { name: 'forced colours at 1280', width: 1280, forcedColours: true };
const forcedAt320: Mode = { ...forcedAt1280, name: 'forced colours at 320', width: 320 };
const mirroredAt1280: Mode = { name: 'right to left at 1280', width: 1280, globals: 'direction:rtl' };
const mirroredAt320: Mode = { ...mirroredAt1280, name: 'right to left at 320', width: 320 };

/** The slow ones first, so that the tabs end at about the same time. */
export const modes: Mode[] = [
  lightAt1280,
  lightAt320,
  forcedAt1280,
  mirroredAt1280,
  darkAt320,
  mirroredAt320,
  forcedAt320,
  darkAt1280,
];

/** In which modes a claim is looked at. Each runs where it can come out differently, not more often. */
const where: Record<Claim, Mode[]> = {
  plays: modes,
  quiet: modes,
  local: modes,
  axe: modes,
  // Structure is the same in both widths of a mode but for what a narrow page folds away.
  equalAccess: [lightAt1280, lightAt320, darkAt1280, forcedAt1280, mirroredAt1280],
  fits: modes,
  pressable: modes,
  // Colours take no room: only width and direction can cut words off.
  spaced: [lightAt1280, lightAt320, mirroredAt320],
  // On a wide screen; the tab makes itself 640 pixels wide for the second half.
  large: [lightAt1280],
  // Forced colours take rings and grounds away, direction turns the order round, and a narrow page moves everything.
  ring: [lightAt1280, lightAt320, darkAt1280, forcedAt1280, mirroredAt1280],
  hidden: [lightAt1280, lightAt320, darkAt1280, forcedAt1280, mirroredAt1280],
  order: [lightAt1280, lightAt320, darkAt1280, forcedAt1280, mirroredAt1280],
  trap: [lightAt1280, lightAt320, darkAt1280, forcedAt1280, mirroredAt1280],
  // Which rules of movement hold depends on the reader's wish and the width, not on colour or direction.
  still: [lightAt1280, lightAt320],
  // Everything once wide and once narrow; the other colours and the other direction where the room is least.
  picture: [lightAt1280, lightAt320, darkAt320, forcedAt320, mirroredAt320],
};

/** What is looked at in a mode. */
export const claimsOf = (mode: Mode): Claim[] =>
  (Object.keys(claims) as Claim[]).filter((claim) => where[claim].includes(mode));
