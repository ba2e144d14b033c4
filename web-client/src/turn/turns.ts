import type { Item } from '../contract/items';

export type Round = Item<'turnRound'>;
export type Turn = Item<'turn'>;

/** Somebody's place in a round; without a turn they have not spoken. */
export interface Place {
  readonly participant: string;
  readonly turn: Turn | undefined;
  readonly now: boolean;
}

/** Everybody in order, then who came in later; the first who has not spoken has the floor while the round goes on. */
export function placesOf(round: Round, turns: readonly Turn[]): readonly Place[] {
  const taken = new Map(turns.filter((turn) => turn.round === round.id).map((turn) => [turn.participant, turn]));
  const everybody = [...round.order, ...[...taken.keys()].filter((id) => !round.order.includes(id))];
  const next = round.state === 'RUNNING' ? everybody.find((id) => !taken.has(id)) : undefined;
  return everybody.map((participant) => ({ participant, turn: taken.get(participant), now: participant === next }));
}
