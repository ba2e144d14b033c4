import type { Confidentiality } from './decision';

/** Who may read something outside the atelier, as it is marked. As `contract.classification` of the command-service. */

/** What can be marked: whatever people write. Decisions have a mark in their own record. */
export const CLASSIFIABLE = [
  'note', 'cluster', 'frame', 'comment', 'board', 'stakeholder', 'neighbourhood', 'matrix', 'body', 'product', 'agreement',
  'processStep', 'hurdle', 'resourceRow', 'action', 'parkedTopic', 'lesson', 'intakeEntry', 'turn',
] as const;
export type Classifiable = (typeof CLASSIFIABLE)[number];

/** Whether things of a kind can be marked. */
export function isClassifiable(kind: string): kind is Classifiable {
  return CLASSIFIABLE.some((each) => each === kind);
}

export interface ClassificationCommands {
  ClassifyItem: { readonly kind: Classifiable; readonly itemId: string; readonly confidentiality: Confidentiality };
  WithdrawClassification: { readonly kind: Classifiable; readonly itemId: string };
}

/** A mark; its id is the kind and the id of what it is on, with a colon between. It stays when that goes. */
export interface ClassificationItem {
  readonly itemKind: Classifiable;
  readonly item: string;
  readonly confidentiality: Confidentiality;
  readonly classifiedAt: string;
  readonly classifiedBy: string;
}

export interface ClassificationItems {
  classification: ClassificationItem;
}

export const CLASSIFICATION_REFUSALS = ['decision-is-classified-itself', 'kind-is-not-classified', 'item-is-not-shown'] as const;
