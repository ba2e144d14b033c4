/** Placing in silence: everybody for themselves first. As `contract.placing` of the command-service. */
import type { HurdleScore } from './process';

export const PLACING_SUBJECTS = ['STAKEHOLDERS', 'HURDLES'] as const;
/** What is placed: stakeholders by influence and interest, or hurdles by likelihood and impact. */
export type PlacingSubject = (typeof PLACING_SUBJECTS)[number];

export interface PlacingCommands {
  StartPlacing: { readonly placingId: string; readonly subject: PlacingSubject };
  ProposeStanding: { readonly placingId: string; readonly stakeholderId: string; readonly standing: { readonly influence: number; readonly interest: number } };
  ProposeHurdleScore: { readonly placingId: string; readonly hurdleId: string; readonly score: HurdleScore };
  ShowPlaces: { readonly placingId: string };
}

/** A place that somebody gave to a stakeholder or a hurdle. */
export interface OwnPlace {
  readonly item: string;
  /** Interest, 0 to 100, or impact, 1 to 5. */
  readonly right: number;
  /** Influence, 0 to 100, or likelihood, 1 to 5. */
  readonly up: number;
}

export interface PlacingItem {
  readonly subject: PlacingSubject;
  readonly state: 'PLACING' | 'SHOWN';
  readonly startedAt: string;
  readonly shownAt?: string;
  /** How many people placed something. */
  readonly people: number;
  /** Once they are shown: all places, without names. */
  readonly places?: readonly OwnPlace[];
}

/** What somebody placed; its id is that of the round and of the participant. Only for themselves. */
export interface PlaceSheetItem {
  readonly placing: string;
  readonly owner: string;
  readonly places: readonly OwnPlace[];
  readonly private: true;
}

export interface PlacingItems {
  placing: PlacingItem;
  placeSheet: PlaceSheetItem;
}

export const PLACING_REFUSALS = ['places-are-shown', 'placing-is-running'] as const;
