import { ask, atelierPath, type Answer } from '../access/session';
import type { JournalEntry } from '../replay/journalEntry';

/** What the query-service adds to the items of a decision: the entries of the journal that led to it, the first one first. */
export interface DecisionTrail {
  readonly journal: readonly JournalEntry[];
}

/** Asks for the trail of a decision. */
export function askTrail(atelierId: string, decisionId: string): Promise<Answer<DecisionTrail>> {
  return ask<DecisionTrail>(atelierPath(atelierId, `/decisions/${encodeURIComponent(decisionId)}`));
}
