import type { AgendaKind } from '../contract/programme';
import type { Component } from '../contract/values';
import { askPast } from '../replay/pastRequests';

/** What people contribute, as it is counted. */
export const CONTRIBUTIONS = ['note', 'comment', 'reaction', 'position', 'objection', 'turn', 'parkedTopic', 'dot', 'score', 'place', 'rasciProposal'] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

/** So many of something; the revision is of the last one. */
export interface Count {
  readonly contribution: Contribution;
  readonly count: number;
  readonly revision: number;
}

/** People by the organisation for which they are here; no name where that is not known. */
export interface RecapOrganisation {
  readonly name?: string;
  /** None where nothing was recorded of anybody. */
  readonly attendance?: { readonly present: number; readonly absent: number; readonly unknown: number };
  readonly contributed: readonly Count[];
}

export const OPEN_KINDS = ['decision', 'objection', 'note', 'parkedTopic'] as const;

/** Something that a sentence is about. */
export interface RecapLine {
  readonly kind: (typeof OPEN_KINDS)[number];
  readonly id: string;
  readonly text?: string;
  readonly state?: 'AGREED' | 'REJECTED' | 'SUPERSEDED';
  readonly revision: number;
}

export interface RecapAction {
  readonly id: string;
  readonly title?: string;
  readonly owner?: string;
  readonly dueAt?: string;
  readonly revision: number;
}

/** A part of the agenda; no revision if it was not begun, no minutes while it goes on. */
export interface RecapPart {
  readonly kind: 'agendaItem' | 'activity';
  readonly id: string;
  readonly title?: string;
  readonly sort?: AgendaKind;
  readonly component?: Component;
  readonly depth: number;
  readonly planned?: number;
  readonly minutes?: number;
  readonly revision?: number;
}

/** What was done in a half-day; no end while it goes on. */
export interface Recap {
  readonly halfDay: string;
  readonly theme?: string;
  readonly date?: string;
  readonly plannedMinutes: number;
  readonly minutes?: number;
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly revision: number;
  readonly until: number;
  readonly organisations: readonly RecapOrganisation[];
  readonly unsigned: readonly Count[];
  readonly decided: readonly RecapLine[];
  readonly actions: readonly RecapAction[];
  readonly open: readonly RecapLine[];
  readonly parts: readonly RecapPart[];
}

/** Asks the query-service for the recap of a half-day. */
export async function recapOf(atelierId: string, halfDay: string, signal: AbortSignal): Promise<Recap> {
  return (await (await askPast(atelierId, 'recap', { halfDay }, signal)).json()) as Recap;
}
