import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Role } from '@lus/contract';
import { forbidden } from './staff/refusal.js';

/** Somebody who works with the experiences, or has to answer them. */
export interface Staff {
  readonly role: Role;
  /** The only topic they may work on; null for all. */
  readonly topicId: string | null;
}

/** Who sends a request, by `Authorization: Bearer`. Throws an `HttpProblem` (401, 403, 503) for anybody else. */
export type Authenticate = (request: FastifyRequest) => Promise<Staff>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends this; only on routes for staff. */
    staff: Staff | null;
  }
}

/** The roles of the council. What tellers said is theirs to read; the municipality never does. */
export const COUNCIL: readonly Role[] = ['collector', 'translator', 'guardian'];

const EVERYBODY: readonly Role[] = [...COUNCIL, 'municipality'];

/** Makes place for whoever sends a request. Call before any route is added. */
export function addStaff(app: FastifyInstance): void {
  app.decorateRequest('staff', null);
}

/** Lets only staff in, before anything of the body is read. For a route with `:topicId`, only those of that topic. */
export const staffOnly =
  (authenticate: Authenticate, roles: readonly Role[] = EVERYBODY) =>
  async (request: FastifyRequest): Promise<void> => {
    const staff = await authenticate(request);
    if (!roles.includes(staff.role)) throw forbidden('This is not for your role.');
    request.staff = staff;
    const { topicId } = request.params as { topicId?: string };
    if (topicId !== undefined) roleOn(request, topicId);
  };

/** The role of whoever sends a request. Throws a 403 when it is for another topic. */
export function roleOn({ staff }: FastifyRequest, topicId: string): Role {
  if (staff && (staff.topicId === null || staff.topicId === topicId)) return staff.role;
  throw forbidden('You may not work on this topic.');
}
