/**
 * The inside of a `:host { … }` rule: each private `--_lus-<name>` is the host's `--lus-<name>`, else the token of the
 * NL Design System theme around it, else our own value. Colours follow the `color-scheme` that the host inherits.
 */
export declare const hostStyles: string;

/** The private properties that the browser checks, with our day value for when a theme's value is broken. */
export declare const registered: readonly { name: string; syntax: string; initialValue: string }[];

/** Registers them for the page (CSS Properties and Values 1). Harmless outside a browser, and the second time. */
export declare function registerTokens(): void;
