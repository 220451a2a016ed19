import { carePairs } from './pairs-care.js';
import { lightPairs } from './pairs-light.js';
import { townPairs } from './pairs-town.js';

/** The same message as officials write it, and as an editor rewrites it. All in our own words. */
export interface Pair {
  readonly theme: string;
  readonly original: string;
  readonly plain: string;
}

export const pairs: readonly Pair[] = [...carePairs, ...townPairs, ...lightPairs];
