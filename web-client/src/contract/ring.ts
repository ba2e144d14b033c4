/** Rings of influence: how close to the decisions each stakeholder is. As `contract.ring` of the command-service. */

/** From the middle outwards. */
export const RINGS = ['CO_DECIDE', 'CO_WORK', 'CO_THINK', 'BE_INFORMED'] as const;
export type Ring = (typeof RINGS)[number];

/** Three separate analyses: where a stakeholder is, where it wants to be itself, where the atelier holds that it should be. */
export const RING_ANALYSES = ['ACTUAL', 'WISHED', 'DESIRED'] as const;
export type RingAnalysis = (typeof RING_ANALYSES)[number];

export interface RingCommands {
  PlaceInRing: { readonly stakeholderId: string; readonly analysis: RingAnalysis; readonly ring: Ring };
  TakeOutOfRing: { readonly stakeholderId: string; readonly analysis: RingAnalysis };
}

/** Its id is that of the stakeholder; what is left out is not known. */
export interface RingItem {
  readonly actual?: Ring;
  readonly wished?: Ring;
  readonly desired?: Ring;
}

export interface RingItems {
  ring: RingItem;
}
