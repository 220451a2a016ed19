import type { Explaining } from '@lus/contract/adapter.js';
import type { NewClarity } from '@lus/contract/clarity.js';
import type { Explainer } from '@lus/contract/explainer.js';
import { asExplainer } from './explainer-shape.js';
import type { Send } from './http.js';

/** Explaining over HTTP, as `packages/contract/openapi.json` describes it. */
export class RestExplaining implements Explaining {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  async getExplainer(explainerId: string, language?: string, signal?: AbortSignal): Promise<Explainer> {
    const tag = tagOf(language);
    const query = tag && `?lang=${tag}`;
    // The browser keeps it, but asks whether it is still so: what a reader says is about one version.
    const outgoing = { cache: 'no-cache', signal } as const;
    return asExplainer((await this.#send(pathOf(explainerId) + query, outgoing)).body);
  }

  async sendClarity(explainerId: string, clarity: NewClarity, signal?: AbortSignal): Promise<void> {
    await this.#send(`${pathOf(explainerId)}/feedback`, { method: 'POST', body: clarity, signal });
  }
}

/** A language as servers know it; empty when a page calls it something that is no language tag, such as `nl_NL`. */
function tagOf(language = ''): string {
  try {
    return new Intl.Locale(language).baseName;
  } catch {
    return '';
  }
}

const pathOf = (explainerId: string) => `/explainers/${encodeURIComponent(explainerId)}`;
