/**
 * What a part of a JSON body has to be: a type, a day that a calendar has, a list of something, or an object with at
 * least these fields, of which those that end in `?` may be absent; fields that are the same stand together, as in
 * `id title`. A few lines instead of a validation library, which would weigh more than a widget.
 */
export type Shape =
  'string' | 'number' | 'boolean' | 'day' | readonly [Shape] | { readonly [field: string]: Shape };

/** Whether a value has a shape. Fields that the shape does not name are left alone. */
export function hasShape(value: unknown, shape: Shape): boolean {
  // A day that is none breaks whatever shows it.
  if (shape === 'day') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (typeof shape === 'string') return typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => hasShape(item, shape[0]));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([keys, part]) =>
    keys.split(' ').every((key) => {
      const field = key.replace('?', '');
      const found = (value as Record<string, unknown>)[field];
      return (found === undefined && field !== key) || hasShape(found, part);
    }),
  );
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
