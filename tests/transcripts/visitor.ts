/**
 * Somebody who uses a page with a screen reader and the keyboard. A walk is written once for any such visitor: for
 * Chromium, which writes down what is said, and for WebKit, which checks that it says the same.
 */
export interface Visitor {
  /** What somebody is about to do, as a heading of the transcript. */
  scene(title: string): void;
  /** Opens a page of the site and waits until these words are on it. */
  open(path: string, until: string): Promise<void>;
  /** Presses a key once; waits for words when an answer of the server has to come first. */
  press(key: string, until?: string): Promise<void>;
  /** Presses Tab until something with this name has focus, and hears everything on the way. */
  tabTo(name: string, key?: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Reads on from where one is, up to and including the line with these words; without words to the end. */
  readOn(to?: string): Promise<void>;
}

/** Something one does, and what is said then. */
export interface Step {
  readonly does: string;
  readonly says: readonly string[];
}

/** Something with focus: what a browser calls it. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  /** What is chosen in a list, or stands in a field, where that is known. */
  readonly value?: string;
}

/** How many times Tab is pressed at most to come anywhere. */
export const PATIENCE = 60;
