/** Where hurdles, steps and actions came from: the notes that became them. As `contract.origin` of the command-service. */

export type OutcomeKind = 'hurdle' | 'processStep' | 'action';

export interface OriginCommands {
  RecordOrigin: { readonly outcome: { readonly kind: OutcomeKind; readonly id: string }; readonly notes: readonly string[] };
}

/** Something that may have come from notes; without them it is not known what it came from. */
export interface FromNotes {
  readonly notes?: readonly string[];
}
