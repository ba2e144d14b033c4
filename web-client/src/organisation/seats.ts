import type { Charter } from '../contract/organisation';

export const SEATS = ['NONE', 'MEMBER', 'OBSERVER'] as const;
/** How a stakeholder sits in a body, or that it does not. */
export type Seat = (typeof SEATS)[number];

/** The seats of a body by stakeholder; who is not there has none. */
export type Seats = Readonly<Record<string, Seat>>;

export function seatsOf(charter: Pick<Charter, 'members' | 'observers'> | undefined): Seats {
  return Object.fromEntries([
    ...(charter?.members ?? []).map((id) => [id, 'MEMBER'] as const),
    ...(charter?.observers ?? []).map((id) => [id, 'OBSERVER'] as const),
  ]);
}

/** Who has such a seat, in the order in which they got one. */
export function seated(seats: Seats, seat: Seat): string[] {
  return Object.keys(seats).filter((id) => seats[id] === seat);
}
