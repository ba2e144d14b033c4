/** Why something was not done: problems as the services send them (RFC 9457), with their stable codes. */
import { ACTION_REFUSALS } from './action';
import { ACTIVITY_REFUSALS } from './activity';
import { AGREEMENT_REFUSALS } from './agreement';
import { ATELIER_REFUSALS } from './atelier';
import { BLUEPRINT_REFUSALS } from './blueprint';
import { BOARD_REFUSALS } from './board';
import { DECISION_REFUSALS } from './decision';
import { INTAKE_REFUSALS } from './intake';
import { MATRIX_REFUSALS } from './matrix';
import { DIRECTING_ROLE_REFUSALS } from './directingrole';
import { NEIGHBOURHOOD_REFUSALS } from './neighbourhood';
import { ORGANISATION_REFUSALS } from './organisation';
import { CLASSIFICATION_REFUSALS } from './classification';
import { COMMENT_REFUSALS } from './comment';
import { PARKING_REFUSALS } from './parking';
import { PEOPLE_REFUSALS } from './people';
import { PLACING_REFUSALS } from './placing';
import { PROCESS_REFUSALS } from './process';
import { PROGRAMME_REFUSALS } from './programme';
import { RASCI_REFUSALS } from './rasci';
import { RESOURCE_REFUSALS } from './resource';
import { ROUND_REFUSALS } from './round';
import { STAKEHOLDER_REFUSALS } from './stakeholder';
import { TABLE_GROUP_REFUSALS } from './tablegroup';
import { TURN_REFUSALS } from './turn';
import { UNDO_REFUSALS } from './undo';

/** Refusals of any feature. */
const SHARED_REFUSALS = ['item-unknown', 'item-exists', 'item-changed-meanwhile', 'day-is-to-come'] as const;

/**
 * Refusals of the domain: the record's name in kebab case, as in the approved list of the contract. One line for each
 * feature.
 */
export const REFUSAL_CODES = [
  ...SHARED_REFUSALS,
  ...ACTION_REFUSALS,
  ...ACTIVITY_REFUSALS,
  ...AGREEMENT_REFUSALS,
  ...ATELIER_REFUSALS,
  ...BLUEPRINT_REFUSALS,
  ...BOARD_REFUSALS,
  ...DECISION_REFUSALS,
  ...INTAKE_REFUSALS,
  ...MATRIX_REFUSALS,
  ...DIRECTING_ROLE_REFUSALS,
  ...NEIGHBOURHOOD_REFUSALS,
  ...ORGANISATION_REFUSALS,
  ...PARKING_REFUSALS,
  ...CLASSIFICATION_REFUSALS,
  ...COMMENT_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...PLACING_REFUSALS,
  ...PROCESS_REFUSALS,
  ...PROGRAMME_REFUSALS,
  ...RASCI_REFUSALS,
  ...RESOURCE_REFUSALS,
  ...ROUND_REFUSALS,
  ...STAKEHOLDER_REFUSALS,
  ...TABLE_GROUP_REFUSALS,
  ...TURN_REFUSALS,
  ...UNDO_REFUSALS,
] as const;

/** Problems of the services around the domain. */
export const SERVICE_CODES = [
  'invalid-value',
  'malformed-request',
  'too-large',
  'image-too-large',
  'image-not-supported',
  'image-unreadable',
  'image-has-too-many-pixels',
  'too-many-images',
  'session-missing',
  'session-invalid',
  'too-many-requests',
  'too-many-attempts',
  'code-unknown',
  'import-not-allowed',
  'nothing-done',
  'projection-stopped',
  'atelier-unreadable',
  'store-unavailable',
  'internal-error',
  'host-key-invalid',
  'time-stamp-unavailable',
] as const;

/** Problems that arise in this browser. */
export const CLIENT_CODES = ['unreachable', 'read-only', 'taken-back', 'unknown'] as const;

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
