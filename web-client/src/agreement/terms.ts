import type { AgreementKind, AgreementTerms } from '../contract/agreement';
import type { Item } from '../contract/items';
import { linesOf, typed } from '../look/lines';

/** A reservation as one types it; no party means that it is of all. */
export interface ReservationDraft {
  readonly text: string;
  readonly party: string;
}

/** The terms of an agreement as one types them. */
export interface Draft {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly parties: readonly string[];
  readonly plannedOn: string | undefined;
  readonly contents: string;
  readonly binding: string;
  readonly reservations: readonly ReservationDraft[];
  readonly decision: string;
}

export const NOTHING: Draft = {
  kind: 'LETTER_OF_INTENT', title: '', parties: [], plannedOn: undefined, contents: '', binding: '', reservations: [], decision: '',
};

export function draftOf(agreement: Item<'agreement'>): Draft {
  const { kind, title, parties, plannedOn, contents, binding, reservations, decision } = agreement;
  return {
    kind,
    title,
    parties,
    plannedOn,
    contents: typed(contents),
    binding: binding ?? '',
    reservations: reservations.map(({ text, party }) => ({ text, party: party ?? '' })),
    decision: decision ?? '',
  };
}

/** A reservation of who is no party any more is of all. */
export function termsOf({ kind, title, parties, plannedOn, contents, binding, reservations, decision }: Draft): AgreementTerms {
  return {
    kind,
    title: title.trim(),
    parties,
    contents: linesOf(contents),
    reservations: reservations.map(({ text, party }) => ({ text: text.trim(), ...(parties.includes(party) && { party }) })),
    ...(plannedOn && { plannedOn }),
    ...(binding.trim() && { binding: binding.trim() }),
    ...(decision && { decisionId: decision }),
  };
}
