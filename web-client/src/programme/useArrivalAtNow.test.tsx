import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { JUST_JOINED } from '../access/joined';
import { AtelierProvider } from '../atelier/hooks';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier } from '../test/givenAtelier';
import { useArrivalAtNow } from './useArrivalAtNow';

const phases = [{ title: 'Stil schrijven', minutes: 8, visibility: 'OWN' }] as const;
const RUNNING: ItemEntry = ['agendaItem', 'i1', {
  halfDay: 'd1', position: 0, kind: 'COMPONENT', minutes: 15, workForms: [], state: 'RUNNING', board: 'b1', phases, phase: 1,
}];

async function arrive(role: Role, items: readonly ItemEntry[], state: unknown = JUST_JOINED) {
  const { source, store } = await givenAtelier(role, items);
  function Frame() {
    useArrivalAtNow();
    const { pathname, state: brought } = useLocation();
    return <p>{pathname} {JSON.stringify(brought)}</p>;
  }
  render(
    <AtelierProvider source={source}>
      <MemoryRouter initialEntries={[{ pathname: '/atelier/a1', state }]}>
        <Routes><Route path="/atelier/:atelierId/*" element={<Frame />} /></Routes>
      </MemoryRouter>
    </AtelierProvider>,
  );
  return store;
}

test.each(['PARTICIPANT', 'OBSERVER'] as const)('who comes in as %s while something goes on is brought there', async (role) => {
  await arrive(role, [RUNNING]);
  expect(await screen.findByText('/atelier/a1/board/b1 null')).toBeTruthy();
});

test('who leads begins at the overview', async () => {
  await arrive('FACILITATOR', [RUNNING]);
  expect(await screen.findByText('/atelier/a1 null')).toBeTruthy();
});

test('who was there before it began stays where they are', async () => {
  const store = await arrive('PARTICIPANT', []);
  expect(await screen.findByText('/atelier/a1 null')).toBeTruthy();
  store.apply([RUNNING], 11);
  store.flush();
  expect(screen.getByText('/atelier/a1 null')).toBeTruthy();
});

test('who opens the overview themselves stays there', async () => {
  await arrive('PARTICIPANT', [RUNNING], null);
  expect(screen.getByText('/atelier/a1 null')).toBeTruthy();
});
