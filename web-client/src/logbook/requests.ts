import { ask, atelierPath, type Answer } from '../access/session';
import type { Role } from '../contract/people';
import { startOfDay } from '../replay/journal';
import type { JournalEntry } from '../replay/journalEntry';

/** How many come at a time. */
export const PAGE = 50;

/** A command that was refused, as `VisibleRefusal` of the query-service. */
export interface Refusal {
  readonly commandId: string;
  readonly command: string;
  readonly by?: string;
  readonly role?: Role;
  readonly organisation?: string;
  readonly at: string;
  readonly revision?: number;
  readonly code: string;
}

/** Which refusals one wants to see; what is empty does not matter. */
export interface RefusalFilter {
  readonly person: string;
  readonly code: string;
  readonly fromDay: string;
  readonly toDay: string;
}

/** Somebody got to see the atelier, as `Seen` of the query-service; without `by` it was the host. */
export interface Access {
  readonly id: string;
  readonly kind: 'JOINED' | 'VISITED' | 'REPORT' | 'DOSSIER' | 'CHECKPOINT' | 'COPY' | 'BLUEPRINT';
  readonly at: string;
  readonly by?: string;
  readonly role?: Role;
  readonly organisation?: string;
  readonly subject?: string;
}

/** What is known of one command, as `Trace` of the query-service. */
export interface Trace {
  readonly commandId?: string;
  readonly by?: string;
  readonly role?: Role;
  readonly organisation?: string;
  readonly importedBy?: string;
  readonly at?: string;
  readonly recordedAt?: string;
  readonly events: readonly JournalEntry[];
  readonly from: readonly { readonly how: 'UNDOES' | 'REDOES' | 'TOUCHED' | 'NAMED'; readonly event: JournalEntry }[];
  readonly refusals: readonly Refusal[];
}

/** For how many days it is kept, as `KeptForDays` of the command-service. */
export interface KeptForDays {
  readonly refusals: number;
  readonly accessLog: number;
}

/** A page of refused commands, newest first; from the start, or after the last one that is here. */
export function askRefusals(atelierId: string, filter: RefusalFilter, last: Refusal | undefined): Promise<Answer<readonly Refusal[]>> {
  const { person, code, fromDay, toDay } = filter;
  return ask(atelierPath(atelierId, `/refusals${queryOf({
    person, code,
    from: fromDay && startOfDay(fromDay, 0),
    to: toDay && startOfDay(toDay, 1),
    ...(last && { before: last.at, beforeId: last.commandId }),
  })}`));
}

/** A page of who looked, newest first; in one way, or in all. */
export function askAccesses(atelierId: string, last: Access | undefined, kind?: Access['kind']): Promise<Answer<readonly Access[]>> {
  return ask(atelierPath(atelierId, `/access-log${queryOf({
    ...(kind && { kind }),
    ...(last && { before: last.at, beforeId: last.id }),
  })}`));
}

/** What is known of the command that an event came from. */
export function askTrace(atelierId: string, revision: number): Promise<Answer<Trace>> {
  return ask(atelierPath(atelierId, `/trace?revision=${revision}`));
}

/** For how long the host keeps what is not in the events. */
export function askKeptForDays(atelierId: string): Promise<Answer<KeptForDays>> {
  return ask(atelierPath(atelierId, '/kept-for-days'));
}

/** Asks for one more than is shown: so it is known whether there are more. */
function queryOf(wanted: Readonly<Record<string, string>>): string {
  const asked = Object.entries({ ...wanted, limit: String(PAGE + 1) }).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(asked)}`;
}
