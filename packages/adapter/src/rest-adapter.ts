import type { Adapter } from '@lus/contract/adapter.js';
import type { NewClarity } from '@lus/contract/clarity.js';
import type { Explainer } from '@lus/contract/explainer.js';
import { RestExplaining } from './rest-explaining.js';
import { RestFollowing } from './rest-following.js';

/** Reaches the data over HTTP, as `packages/contract/openapi.json` describes it. */
export class RestAdapter extends RestFollowing implements Adapter {
  readonly #explaining = new RestExplaining(this.send);

  getExplainer(explainerId: string, language?: string, signal?: AbortSignal): Promise<Explainer> {
    return this.#explaining.getExplainer(explainerId, language, signal);
  }

  sendClarity(explainerId: string, clarity: NewClarity, signal?: AbortSignal): Promise<void> {
    return this.#explaining.sendClarity(explainerId, clarity, signal);
  }
}
