import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifySchemaCompiler, FastifySchema } from 'fastify';
import { schemas, type NewExperience, type ProblemDetail } from '@lus/contract';
import { invalid } from './problem.js';

/** More errors than these help nobody, and a hostile body could cause thousands. */
export const MOST_ERRORS = 50;

function createAjv(options: { coerceTypes: boolean }): Ajv2020 {
  // With `discriminator`, a union complains only about the branch that was meant.
  const ajv = new Ajv2020({ allErrors: true, discriminator: true, allowUnionTypes: true, ...options });
  addFormats.default(ajv);
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}

const strict = createAjv({ coerceTypes: false });
/** Query parameters and path parts are text on the wire, so `pageSize=5` has to become a number. */
const coercing = createAjv({ coerceTypes: true });

/**
 * Validates with JSON Schema 2020-12, all errors at once. Fastify's own validator would turn `"5"` into 5 and
 * drop unknown fields silently.
 */
export function addValidation(app: FastifyInstance): void {
  for (const schema of schemas) app.addSchema(schema);
  const compile: FastifySchemaCompiler<FastifySchema> = ({ schema, httpPart }) =>
    (httpPart === 'querystring' ? coercing : strict).compile(schema);
  app.setValidatorCompiler(compile);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setSchemaErrorFormatter((errors, part) => invalid(describe(errors as ErrorObject[], part === 'body')));
}

/** What is wrong with an experience; nothing when it fits the contract. */
export const checkExperience = (experience: NewExperience): ProblemDetail[] =>
  checkSchema('NewExperience', experience);

/** What is wrong with a value, by a named schema of the contract. */
export function checkSchema(name: string, value: unknown): ProblemDetail[] {
  const validate = strict.getSchema(name);
  return validate?.(value) ? [] : describe(validate?.errors ?? [], true);
}

/** Ajv's errors as the contract names them: a JSON pointer into the body, or the name of a parameter. */
function describe(errors: readonly ErrorObject[], isBody: boolean): ProblemDetail[] {
  const details = errors
    // The branches of a union each complain; the union's own complaint says it all.
    .filter(({ schemaPath }) => !/\/anyOf\/\d+\//.test(schemaPath))
    .map((error) => {
      const pointer = pointerOf(error);
      return {
        pointer: isBody ? pointer : pointer.slice(1),
        detail:
          error.keyword === 'pattern'
            ? 'has characters that are not allowed here'
            : (error.message ?? 'is wrong'),
        code: error.keyword,
      };
    });
  return details.slice(0, MOST_ERRORS);
}

function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  const name: unknown =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : keyword === 'discriminator' && params['tag'];
  return typeof name === 'string'
    ? `${instancePath}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`
    : instancePath;
}
