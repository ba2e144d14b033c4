import type { Role } from '../contract/people';
import type { Problem } from '../contract/refusals';
import { problemOf } from './problems';

/** Who this browser is in an atelier. The token itself is in a cookie that no script can read. */
export interface Session {
  readonly atelierId: string;
  readonly participantId: string;
  readonly role: Role;
  readonly name: string;
  readonly organisation: string;
}

/** A value, or why there is none. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Asks one of the services something in JSON. */
export function ask<T>(path: string, request: RequestInit = {}): Promise<Answer<T>> {
  return askAs(path, request, async (response) => {
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  });
}

/** Asks one of the services something that is read in a way of its own: as text, or as bytes. */
export async function askAs<T>(path: string, request: RequestInit, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
  try {
    const response = await fetch(path, request);
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    return { ok: true, value: await read(response) };
  } catch {
    return { ok: false, problem: { code: 'unreachable' } };
  }
}

/** A request that brings JSON along. */
export function json(method: 'POST' | 'PUT', body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** The address of something of an atelier. */
export function atelierPath(atelierId: string, rest: string): string {
  return `/api/ateliers/${encodeURIComponent(atelierId)}${rest}`;
}

/** Who this browser is in the atelier. */
export function askSession(atelierId: string): Promise<Answer<Session>> {
  return ask<Session>(atelierPath(atelierId, '/session'));
}

/** Ends the session in this browser. */
export function endSession(atelierId: string): Promise<Answer<void>> {
  return ask(atelierPath(atelierId, '/session'), { method: 'DELETE' });
}
