import type { FastifyInstance } from 'fastify';

/** A `fetch` that reaches an app without a port: the request goes through every layer but the network. */
export const injectFetch =
  (app: FastifyInstance): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { pathname, search, host } = new URL(request.url);
    const payload = await request.text();
    const { statusCode, headers, rawPayload } = await app.inject({
      method: request.method,
      url: pathname + search,
      headers: { host, ...Object.fromEntries(request.headers) },
      ...(payload && { payload }),
    });
    request.signal.throwIfAborted();

    // The standard refuses even an empty body with these.
    const hasBody = statusCode !== 204 && statusCode !== 304;
    const response = new Response(hasBody ? new Uint8Array(rawPayload) : null, { status: statusCode });
    for (const [name, value] of Object.entries(headers)) {
      for (const one of [value ?? []].flat()) response.headers.append(name, String(one));
    }
    return response;
  };
