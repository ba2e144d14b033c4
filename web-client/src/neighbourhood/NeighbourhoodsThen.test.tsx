import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { ItemEntry, ItemKind } from '../contract/items';
import { SoughtContext, type Sought } from '../features/happened';
import { givenAtelier, showPage } from '../test/givenAtelier';
import NeighbourhoodsThen from './NeighbourhoodsThen';

const neighbourhood = (id: string, name: string): ItemEntry => ['neighbourhood', id, { name, figures: {} }];
const touching = (kind: ItemKind, id: string): Sought => [[kind, id]];

let happen: (items: Sought) => void;
function Replay() {
  const [items, setItems] = useState<Sought>();
  happen = setItems;
  return <SoughtContext value={items}><NeighbourhoodsThen /></SoughtContext>;
}

test('the neighbourhood in which something happened is the one that is shown, until one chooses another', async () => {
  // given
  const atelier = await givenAtelier('OBSERVER', [neighbourhood('n1', 'Oost'), neighbourhood('n2', 'West'), neighbourhood('n3', 'Noord')]);
  showPage(atelier, <Replay />, '/atelier/:atelierId/replay', '/atelier/a1/replay');
  const shown = () => screen.getByRole('combobox');
  expect(shown()).toHaveProperty('value', 'n1');

  // when, then
  act(() => happen(touching('neighbourhood', 'n2')));
  expect(shown()).toHaveProperty('value', 'n2');
  act(() => happen(touching('note', 'x')));
  expect(shown()).toHaveProperty('value', 'n2');
  await userEvent.setup().selectOptions(shown(), 'Oost');
  expect(shown()).toHaveProperty('value', 'n1');
  act(() => happen(touching('quickScan', 'n3')));
  expect(shown()).toHaveProperty('value', 'n3');
});
