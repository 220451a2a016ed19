import type { ProblemDetail } from '@lus/contract';

/** No problem when something holds; else this one, in a list to put together with others. */
export const unless = (holds: boolean, pointer: string, code: string, detail: string): ProblemDetail[] =>
  holds ? [] : [{ pointer, detail, code }];
