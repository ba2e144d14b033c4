import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';

/** A table with who sits there; without an id, those who sit at none. */
export interface Table {
  readonly id: string | undefined;
  readonly name: string;
  readonly members: readonly string[];
}

const isThere = ({ leftAt, role }: Item<'participant'>) => leftAt === undefined && role === 'PARTICIPANT';

/** The tables in the order in which they were formed, and last those participants who sit at none. */
export function useTables(nowhere: string): { readonly tables: readonly Table[]; readonly standing: Table } {
  const groups = useItems('tableGroup');
  const seats = useItems('seat');
  const participants = useItems('participant', isThere);
  return useMemo(() => {
    const seated = new Set(seats.map(({ id }) => id));
    const tables = [...groups].sort((one, other) => one.sequence - other.sequence).map(({ id, name }) => ({
      id,
      name,
      members: seats.filter(({ tableGroup }) => tableGroup === id).map((seat) => seat.id),
    }));
    const members = participants.map(({ id }) => id).filter((id) => !seated.has(id));
    return { tables, standing: { id: undefined, name: nowhere, members } };
  }, [groups, seats, participants, nowhere]);
}
