import { AdapterError, type AdapterErrorKind } from '@lus/contract/errors.js';
import type { Problem } from '@lus/contract/problem.js';
import { hasShape, type Shape } from './shape.js';

/** How to reach a server. */
export interface HttpOptions {
  /** Where the interface begins, such as `https://lus.example/v1` or `/v1`; a slash at the end is fine. */
  baseUrl: string;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch;
  /** Milliseconds to wait for the whole answer; 15 000 when absent. */
  timeout?: number;
}

/** What goes out. */
export interface Outgoing {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  /** Goes over the wire as JSON. */
  body?: unknown;
  /** How the browser's own cache may be used; not at all when absent. */
  cache?: RequestCache;
  signal?: AbortSignal | undefined;
}

/** What came back: 2xx, or 304 when the request held `If-None-Match`. */
export interface Answer {
  status: number;
  /** Parsed JSON; undefined for 204 and 304. */
  body: unknown;
  /** The entity tag, where the server shows it. */
  etag: string | null;
}

/** Sends one request; every failure becomes an `AdapterError`, and an abort by the caller its own reason. */
export type Send = (path: string, outgoing: Outgoing) => Promise<Answer>;

/** Makes the one function that speaks HTTP: no cookies, no Referer, no redirects, JSON only, never endless. */
export function createSend({ baseUrl, fetch: given, timeout = 15_000 }: HttpOptions): Send {
  const base = baseUrl.replace(/\/+$/, '');

  return async (path, { method = 'GET', headers = {}, body, cache = 'no-store', signal }) => {
    signal?.throwIfAborted();
    // By hand: AbortSignal.any is too young for the phones that many residents have.
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeout);
    const passOn = () => controller.abort();
    signal?.addEventListener('abort', passOn);

    try {
      // A browser's fetch refuses any `this` but its own, so it is never called as a method of something else.
      const request: typeof fetch = given ?? globalThis.fetch.bind(globalThis);
      const response = await request(base + path, {
        method,
        headers: {
          Accept: 'application/json, application/problem+json',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        cache,
        credentials: 'omit',
        mode: 'cors',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: controller.signal,
      });
      return await read(response, 'If-None-Match' in headers);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (controller.signal.aborted) throw new AdapterError('timeout', `No answer within ${timeout} ms`);
      if (error instanceof AdapterError) throw error;
      throw new AdapterError('offline', 'The server cannot be reached', { cause: error });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', passOn);
    }
  };
}

/** The error for an answer that makes no sense: the server, or something in between, is not what it should be. */
export const nonsense = (message: string, cause?: unknown) =>
  new AdapterError('unavailable', message, { cause });

/** The body itself, when it has the shape. @throws {AdapterError} `unavailable` when it has not. */
export function expectShape(body: unknown, shape: Shape): unknown {
  if (!hasShape(body, shape)) throw nonsense('The answer lacks what it should hold');
  return body;
}

async function read(response: Response, asksForNews: boolean): Promise<Answer> {
  const { status } = response;
  const etag = response.headers.get('ETag');
  if (status === 204 || (status === 304 && asksForNews)) return { status, body: undefined, etag };
  if (!response.ok) throw await failure(response);
  return { status, body: await readJson(response), etag };
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!/[/+]json\b/i.test(type)) throw nonsense(`Expected JSON, got "${type}"`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw nonsense('The answer is no JSON', error);
  }
}

async function failure(response: Response): Promise<AdapterError> {
  const body = await readJson(response).catch((error: unknown) => {
    // A proxy answers with a page instead of a problem: its status still says enough.
    if (error instanceof AdapterError) return undefined;
    throw error;
  });
  const problem = hasShape(body, PROBLEM) ? (body as Problem) : undefined;
  return new AdapterError(
    kindOf(response.status),
    problem?.detail ?? `The server answered ${response.status}`,
    {
      problem,
      retryAfter: secondsUntil(response.headers.get('Retry-After')),
    },
  );
}

/** The kinds of `AdapterErrorKind`, by status. */
function kindOf(status: number): AdapterErrorKind {
  if (status === 400 || status === 413) return 'invalid';
  if (status === 404 || status === 410) return 'gone';
  if (status === 409 || status === 422) return 'conflict';
  if (status === 429) return 'limited';
  return status >= 400 && status < 500 ? 'refused' : 'unavailable';
}

const PROBLEM: Shape = {
  'type title': 'string',
  status: 'number',
  detail: 'string',
};

/** Seconds from now to what `Retry-After` says: a number of seconds or a date (RFC 9110 §10.2.3). */
function secondsUntil(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}
