/** What a browser tells assistive technology about one thing on the page, as far as it is said aloud. */
export interface Thing {
  /** Role, as Chromium names it (WAI-ARIA, HTML-AAM). */
  readonly role: string;
  readonly name: string;
  /** Hint, error and the like (`aria-describedby`). */
  readonly description: string;
  /** What stands in a field, or what is chosen in a list. */
  readonly value: string;
  /** `required`, `expanded`, `checked` and so on, with their values. */
  readonly states: Readonly<Record<string, string>>;
  /** Which one of how many, in a group of radio buttons. */
  readonly place?: { readonly index: number; readonly count: number } | undefined;
}

/**
 * The one table from roles to the words of a Dutch screen reader (those of NVDA in Dutch). A role that is not here
 * is not said: the words in it are.
 */
const ROLES: Readonly<Record<string, string>> = {
  alert: 'waarschuwing',
  blockquote: 'citaat',
  button: 'knop',
  checkbox: 'selectievakje',
  combobox: 'vervolgkeuzelijst',
  DisclosureTriangle: 'uitklapknop',
  figure: 'figuur',
  group: 'groep',
  heading: 'kop',
  image: 'afbeelding',
  link: 'koppeling',
  main: 'hoofdgebied',
  navigation: 'navigatie',
  note: 'notitie',
  radio: 'keuzerondje',
  radiogroup: 'groep',
  region: 'gebied',
  table: 'tabel',
  textbox: 'invoerveld',
};

/** The one table from states to words. A state or value that is not here is not said. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  required: { true: 'vereist' },
  invalid: { true: 'ongeldige invoer' },
  checked: { true: 'aangevinkt', false: 'niet aangevinkt' },
  pressed: { true: 'ingedrukt', false: 'niet ingedrukt' },
  expanded: { true: 'uitgevouwen', false: 'samengevouwen' },
  current: { true: 'huidige', step: 'huidige stap' },
  disabled: { true: 'niet beschikbaar' },
  sort: { ascending: 'oplopend gesorteerd', descending: 'aflopend gesorteerd' },
};

/** What is pressed in or out is not just a button. */
const roleOf = ({ role, states }: Thing): string => {
  if (role === 'button' && states['pressed'] !== undefined) return 'schakelknop';
  const word = ROLES[role] ?? '';
  return role === 'heading' && states['level'] ? `${word} niveau ${states['level']}` : word;
};

const stateWords = (states: Thing['states']): string[] =>
  Object.entries(STATES).flatMap(([state, words]) => words[states[state] ?? ''] ?? []);

/** Commas between, and no space before another sign. */
const join = (...words: readonly string[]): string =>
  words
    .filter(Boolean)
    .join(', ')
    .replaceAll(/ (?=[.,;:?!])/g, '')
    .replaceAll('., ', '. ');

/** A thing that somebody comes to: its name, what it is, how it is, what stands in it, what is said about it. */
export const say = (thing: Thing): string => {
  const { name, value, description, place } = thing;
  return join(
    name,
    roleOf(thing),
    ...stateWords(thing.states),
    place ? `${place.index} van ${place.count}` : '',
    // A field without words is said to be empty, so that nobody wonders.
    thing.role === 'textbox' && !value ? 'leeg' : value,
    description === name ? '' : description,
  );
};

/** How a thing is, and nothing else. */
export const sayState = ({ states }: Thing): string => join(...stateWords(states));

/** What became of a thing on which somebody stays. */
export const sayChange = (before: Thing, after: Thing): string =>
  join(
    ...stateWords(
      Object.fromEntries(
        Object.entries(after.states).filter(([state, value]) => before.states[state] !== value),
      ),
    ),
    before.value === after.value ? '' : after.value,
    before.name === after.name ? '' : after.name,
  );

/** Words of the transcript itself. */
export const words = {
  list: (count: number) => `lijst met ${count} ${count === 1 ? 'onderdeel' : 'onderdelen'}`,
  table: (rows: number, columns: number) => `tabel met ${rows} rijen en ${columns} kolommen`,
  empty: 'leeg',
  row: (index: number) => `rij ${index}`,
  nowhere: 'de focus is weg',
};

/** What one does to hear what comes next. */
export const READS = 'Leest verder';

/** The keys as a person calls them. */
export const KEYS: Readonly<Record<string, string>> = {
  Tab: 'Tab',
  'Shift+Tab': 'Shift+Tab',
  Enter: 'Enter',
  Space: 'Spatiebalk',
  Escape: 'Escape',
  ArrowDown: 'Pijl omlaag',
  ArrowUp: 'Pijl omhoog',
};
