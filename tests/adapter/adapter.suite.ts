import { explainerSuite } from './explainer.suite.js';
import { tellingSuite } from './telling.suite.js';
import { trailSuite } from './trail.suite.js';
import type { OpenWorld } from './world.js';

/** What every adapter has to do, whatever stands behind it. */
export function adapterSuite(name: string, open: OpenWorld): void {
  tellingSuite(name, open);
  trailSuite(name, open);
  explainerSuite(name, open);
}
