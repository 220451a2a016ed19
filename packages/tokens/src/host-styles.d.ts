/**
 * The inside of a `:host { … }` rule: each private `--_lus-<name>` is the host's `--lus-<name>`, else the token of the
 * NL Design System theme around it, else our own value. Colours follow the `color-scheme` that the host inherits.
 */
export declare const hostStyles: string;

/**
 * Declarations for an element of its own inside the host, which shows nothing: it gets a `transitionrun` event when
 * one of the colours changes, for whatever reason.
 */
export declare const watched: string;

/** Our own value of a token, such as `color-link`, as CSS for a rule on the host. */
export declare function ownValue(name: string): string;

/** Whether a page or a theme says anything that we would follow. */
export declare function hasHouseStyle(style: CSSStyleDeclaration): boolean;

/** The private properties that the browser checks, with our day value for when a theme's value is broken. */
export declare const registered: readonly { name: string; syntax: string; initialValue: string }[];

/** Registers them for the page (CSS Properties and Values 1). Harmless outside a browser, and the second time. */
export declare function registerTokens(): void;
