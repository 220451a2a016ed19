import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { schemas } from '@lus/contract';

const ajv = new Ajv2020({ allErrors: true, discriminator: true, allowUnionTypes: true });
formats.default(ajv);
ajv.addSchema([...schemas]);

/** The check of one schema. */
export function checkOf(name: string) {
  const validate = ajv.getSchema(`${name}#`);
  assert.ok(validate, `no schema named ${name}`);
  return validate;
}

/** The places where a value breaks a schema; none when it is valid. */
export function faults(name: string, value: unknown): string[] {
  const validate = checkOf(name);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
