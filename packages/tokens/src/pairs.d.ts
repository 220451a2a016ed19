/**
 * What has to stand out from what, as `colour+or-this-colour ground ground … ratio;…`: names without `color-`, of
 * the colours the best counts, and the first ground is where they are at home.
 */
export declare const pairs: string;

/** Lengths that a house style may not take too far, as `name least most;…` in pixels. */
export declare const limits: string;
