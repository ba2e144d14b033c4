/** Why something was not done: problems as the services send them (RFC 9457), with their stable codes. */

/** Refusals of the domain: the record's name in kebab case, as in the approved list of the contract. */
export const REFUSAL_CODES = [
  'not-allowed',
  'not-joined',
  'last-facilitator',
  'item-unknown',
  'item-exists',
  'note-is-removed',
  'note-is-not-removed',
  'other-board',
  'note-is-not-clustered',
  'note-reworded-meanwhile',
  'not-your-private-note',
  'atelier-is-not-open',
  'atelier-is-closed',
  'atelier-is-open',
  'writing-round-is-running',
  'round-is-revealed',
  'vote-is-running',
  'vote-is-closed',
  'budget-spent',
  'note-is-full',
  'no-dot-to-take-back',
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
  'decision-is-settled',
  'decision-is-not-agreed',
  'round-is-open',
  'round-is-not-open',
  'not-entitled',
  'position-not-of-method',
  'reason-missing',
  'objections-are-open',
  'objection-is-met',
  'positions-are-awaited',
  'majority-is-not-reached',
  'activity-is-running',
  'activity-is-not-running',
  'activity-is-not-paused',
  'activity-has-ended',
] as const;

/** Problems of the services around the domain. */
export const SERVICE_CODES = [
  'invalid-value',
  'malformed-request',
  'too-large',
  'session-missing',
  'session-invalid',
  'too-many-requests',
  'too-many-attempts',
  'code-unknown',
  'import-not-allowed',
  'projection-stopped',
  'host-key-invalid',
] as const;

/** Problems that arise in this browser. */
export const CLIENT_CODES = ['unreachable', 'read-only', 'unknown'] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type ProblemCode = RefusalCode | (typeof SERVICE_CODES)[number] | (typeof CLIENT_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set([...REFUSAL_CODES, ...SERVICE_CODES, ...CLIENT_CODES]);

/** Tells whether there is a text for this code. */
export function isKnownCode(code: string): code is ProblemCode {
  return KNOWN.has(code);
}

/** A problem detail; the fields of the refusal travel beside the code. */
export interface Problem {
  readonly code: string;
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly field?: string;
  readonly [field: string]: unknown;
}

/** `note-reworded-meanwhile` with both texts, and the revision to base a next attempt on. */
export interface NoteRewordedMeanwhile extends Problem {
  readonly code: 'note-reworded-meanwhile';
  readonly noteId: string;
  readonly theirs: string;
  readonly yours: string;
  readonly textRevision: number;
}

/** Tells whether somebody else reworded the note first. */
export function isRewordedMeanwhile(problem: Problem): problem is NoteRewordedMeanwhile {
  return problem.code === 'note-reworded-meanwhile';
}
