/** What the law asks, and what the atelier makes of it. As `contract.legal` of the command-service. */

export const LEGAL_STATES = ['NOT_LOOKED_AT', 'APPLIES', 'DOES_NOT_APPLY', 'TO_BE_CONFIRMED_BY_JURIST'] as const;
export type LegalState = (typeof LEGAL_STATES)[number];

/** How firm a claim is; that something is not mentioned never means that it is not so. */
export const MODALITIES = ['LAID_DOWN', 'INTENDED', 'EXPLORED', 'EXPLICITLY_NOT', 'NOT_MENTIONED'] as const;
export type Modality = (typeof MODALITIES)[number];

interface LegalQuestion {
  readonly law: string;
  readonly question: string;
  readonly questionInEnglish: string;
  readonly background?: string;
  readonly backgroundInEnglish?: string;
  /** A web address. */
  readonly source: string;
}

interface LegalVersion {
  readonly checklist: string;
  readonly version: string;
  /** The day on which it was last held against its sources. */
  readonly validOn: string;
}

/** Versioned content: what has to be looked at. */
export interface LegalChecklist extends LegalVersion {
  readonly items: readonly (LegalQuestion & { readonly itemId: string })[];
}

interface Judgement {
  readonly state: LegalState;
  readonly modality?: Modality;
  readonly note?: string;
}

export interface LegalCommands {
  AdoptLegalChecklist: { readonly checklist: LegalChecklist };
  JudgeLegalItem: Judgement & { readonly itemId: string };
}

export interface LegalItemItem extends LegalVersion, LegalQuestion, Judgement {
  readonly place: number;
  readonly judgedAt?: string;
  /** The version that was looked at; a later one may have been adopted since. */
  readonly judgedVersion?: string;
}

export interface LegalItems {
  legalItem: LegalItemItem;
}
