import { ask, json, type Answer } from '../access/session';
import type { Blueprint, Inheritance } from '../contract/blueprint';
import type { Problem } from '../contract/refusals';

export interface NewAtelier {
  readonly name: string;
  readonly municipality: string;
  readonly neighbourhood?: string;
  readonly inheritance?: Inheritance;
}

export interface CreatedAtelier {
  readonly atelierId: string;
  readonly facilitatorCode: string;
}

/** Why the host was refused: of a key that the services do not know they say no more than that, each in its own way. */
export function hostProblem(problem: Problem): Problem {
  return problem.status === 401 || problem.code === 'not-allowed' ? { code: 'host-key-invalid' } : problem;
}

/** The host's key, as the services want to see it. */
export function withKey(hostKey: string): Record<string, string> {
  return { authorization: `Bearer ${hostKey}` };
}

/** Plans an atelier, with the host's key. */
export function createAtelier(hostKey: string, atelier: NewAtelier): Promise<Answer<CreatedAtelier>> {
  return ask('/api/ateliers', json('POST', atelier, withKey(hostKey)));
}

/** Begins an atelier as a full copy of another one at a moment, with the host's key. */
export function copyAtelier(hostKey: string, { atelierId, revision }: Moment, name: string): Promise<Answer<CreatedAtelier>> {
  return ask(`${momentPath(atelierId, revision)}/copy`, json('POST', { name }, withKey(hostKey)));
}

/** A moment of another atelier. */
export interface Moment {
  readonly atelierId: string;
  readonly revision: number;
  /** That all of it goes along, and not its blueprint alone. */
  readonly as?: 'copy';
}

/** The moment that the address of the host page names, as `?from=` and `?r=`, and perhaps `?as=copy`. */
export function momentIn(search: string): Moment | undefined {
  const parameters = new URLSearchParams(search);
  const atelierId = parameters.get('from');
  const revision = Number(parameters.get('r'));
  const as = parameters.get('as') === 'copy' ? { as: 'copy' as const } : {};
  return atelierId && Number.isInteger(revision) && revision > 0 ? { atelierId, revision, ...as } : undefined;
}

/** The blueprint of an atelier as it was at a moment. */
export function askMoment(hostKey: string, { atelierId, revision }: Moment): Promise<Answer<Blueprint>> {
  return ask(`${momentPath(atelierId, revision)}/blueprint`, { headers: withKey(hostKey) });
}

function momentPath(atelierId: string, revision: number): string {
  return `/api/host/ateliers/${encodeURIComponent(atelierId)}/moments/${revision}`;
}
