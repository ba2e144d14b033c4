import { useState, type FocusEvent } from 'react';

interface Steady<Row> {
  readonly rows: readonly Row[];
  readonly whileFocused: { readonly onFocus: () => void; readonly onBlur: (event: FocusEvent) => void };
}

/** Rows that stay where they are while somebody types in one of them; new ones come at the end, until one leaves the table. */
export function useSteadyOrder<Row extends { readonly id: string }>(rows: readonly Row[]): Steady<Row> {
  const [held, setHeld] = useState<readonly string[]>();
  const placeOf = ({ id }: Row) => {
    const place = held?.indexOf(id) ?? -1;
    return place < 0 ? Infinity : place;
  };
  return {
    rows: held ? [...rows].sort((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other))) : rows,
    whileFocused: {
      onFocus: () => setHeld((now) => now ?? rows.map(({ id }) => id)),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHeld(undefined);
      },
    },
  };
}
