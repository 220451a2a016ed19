import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What an address speaks besides JSON: media types, by their name in `?format=`. */
    forms?: Readonly<Record<string, string>>;
  }
}

/** JSON first, so that it wins when somebody takes anything. */
const JSON_TYPES = { json: 'application/json' };

/**
 * The name of the form in which a request wants its answer, `json` for the usual one; undefined when we speak none
 * that it takes. A `format` in the query wins, because a link cannot send headers.
 */
export function formOf({ query, headers, routeOptions }: FastifyRequest): string | undefined {
  const forms = routeOptions.config.forms ?? {};
  const { format } = query as { format?: unknown };
  if (typeof format === 'string' && Object.hasOwn(forms, format)) return format;
  const ranges = readAccept(headers.accept);
  return Object.entries({ ...JSON_TYPES, ...forms })
    .map(([name, type]) => ({ name, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.name;
}

/** The media types that an address speaks. */
export const typesOf = ({ routeOptions }: FastifyRequest): string[] =>
  Object.values({ ...JSON_TYPES, ...routeOptions.config.forms });

interface Range {
  readonly type: string;
  readonly quality: number;
}

const readAccept = (accept = '*/*'): Range[] =>
  accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    // Our errors are JSON too, so who asks for those takes it.
    const plain = type.replace('application/problem+json', 'application/json');
    return { type: plain, quality: Number(quality ?? 1) };
  });

/** How much a type is wanted: by the range that names it most precisely (RFC 9110 §12.5.1). */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const fitting = [type, type.replace(/\/.*/, '/*'), '*/*'];
  const range = fitting.flatMap((name) => ranges.filter((one) => one.type === name)).at(0);
  return range?.quality ?? 0;
}
