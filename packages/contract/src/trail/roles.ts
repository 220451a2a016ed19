import { Type, type Static } from 'typebox';

/**
 * Who records a step. Collector (verzamelaar), translator (vertaler) and guardian (procesbewaker) belong to the
 * council, and are other people (vlindermodel, seed 001); the municipality answers and changes.
 */
export const Role = Type.Union(
  [
    Type.Literal('collector'),
    Type.Literal('translator'),
    Type.Literal('guardian'),
    Type.Literal('municipality'),
  ],
  { description: 'Verzamelaar, vertaler, procesbewaker of gemeente' },
);
export type Role = Static<typeof Role>;
