/** What parties promise each other, and how far it is. As `contract.agreement` of the command-service. */

export const AGREEMENT_KINDS = ['LETTER_OF_INTENT', 'COOPERATION_AGREEMENT', 'DATA_AGREEMENT', 'HEAT_SUPPLY_AGREEMENT', 'OTHER'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ['FORESEEN', 'DRAFT', 'READY_TO_SIGN', 'SIGNED', 'EXPIRED'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** What has to be so before an agreement binds. */
export interface Reservation {
  readonly text: string;
  /** One of the parties; left out when it is of all. */
  readonly party?: string;
}

interface Terms {
  readonly kind: AgreementKind;
  readonly title: string;
  /** Stakeholders by id. */
  readonly parties: readonly string[];
  /** A day, as `2027-05-25`. */
  readonly plannedOn?: string;
  readonly contents: readonly string[];
  readonly binding?: string;
  readonly reservations: readonly Reservation[];
}

export interface AgreementTerms extends Terms {
  readonly decisionId?: string;
}

export interface AgreementCommands {
  RecordAgreement: { readonly agreementId: string; readonly terms: AgreementTerms };
  ReviseAgreement: { readonly agreementId: string; readonly terms: AgreementTerms; readonly basedOn: number };
  /** But for SIGNED: that has a day. */
  SetAgreementStatus: { readonly agreementId: string; readonly status: AgreementStatus };
  SignAgreement: { readonly agreementId: string; readonly signedOn: string };
  WithdrawAgreement: { readonly agreementId: string };
}

export interface AgreementItem extends Terms {
  readonly status: AgreementStatus;
  /** Kept when it expires. */
  readonly signedOn?: string;
  readonly decision?: string;
  readonly agreementRevision: number;
}

export interface AgreementItems {
  agreement: AgreementItem;
}

export const AGREEMENT_REFUSALS = ['agreement-changed-meanwhile', 'agreement-is-signed', 'agreement-needs-parties', 'too-many-agreements'] as const;
