import { ask, atelierPath, type Answer } from '../access/session';
import type { ItemKind } from '../contract/items';

/** What one thing has to do with what came of it, as `Relation` of the query-service; in the order in which it is told. */
export const RELATIONS = [
  'ground-of', 'option-of', 'text-of', 'amended-to', 'integrated-in', 'held-for', 'answered-before', 'superseded-by', 'led-to',
  'evidence-for', 'became', 'merged-into', 'parked-as', 'taken-up-in', 'gathered-in', 'counted-in', 'answered-by', 'put-to', 'objected-to-by',
  'considered-as', 'scored', 'criterion-of', 'scored-in', 'placed', 'scanned-in', 'figure-of', 'model-of',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** One thing in a provenance, as `Node` of the query-service. */
export interface ProvenanceNode {
  readonly key: string;
  readonly kind: ItemKind | 'figure';
  readonly id: string;
  readonly text: string;
  /** At which it can be seen as it is told here. */
  readonly revision: number;
  readonly at?: string;
  readonly by?: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** That one thing led to another, by their keys. */
export interface ProvenanceEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly revision?: number;
  /** How much it counted for: dots, or a mean score. */
  readonly value?: number;
}

/** Where something comes from and what became of it; all edges are between these nodes. */
export interface Provenance {
  readonly revision: number;
  readonly start: string;
  readonly nodes: readonly ProvenanceNode[];
  readonly edges: readonly ProvenanceEdge[];
  /** How many things are not told because they are too many. */
  readonly leftOut: number;
}

/** Asks where an item comes from and what became of it. */
export function askProvenance(atelierId: string, kind: string, id: string): Promise<Answer<Provenance>> {
  return ask<Provenance>(atelierPath(atelierId, `/provenance?${new URLSearchParams({ kind, item: id })}`));
}
