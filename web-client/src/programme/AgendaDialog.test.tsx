import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { givesLibrary } from '../test/library';
import { AgendaDialog } from './AgendaDialog';
import { agendaOf, type AgendaItem } from './agenda';

const PLANNED: AgendaItem = {
  id: 'i1', halfDay: 'd1', position: 0, kind: 'COMPONENT', component: 'PROCESS', minutes: 45, workForms: ['wvf-checkin'], state: 'PLANNED',
};

const AGENDA = agendaOf({ id: 'd1', start: '13:00', end: '17:00', sequence: 1, state: 'PLANNED' }, []);

async function shown(item?: AgendaItem) {
  const items: readonly ItemEntry[] = item ? [['agendaItem', item.id, { ...item }]] : [];
  const atelier = await givenAtelier('FACILITATOR', items);
  showPage(atelier, <AgendaDialog about={item ? { item } : { agenda: AGENDA }} onClose={() => undefined} />, '/atelier/:atelierId/programme', '/atelier/a1/programme');
  const user = userEvent.setup();
  const choose = async (number: number, name: string) => user.selectOptions(await screen.findByLabelText(`Werkvorm ${number}`), name);
  return { atelier, user, choose };
}
const minutes = () => screen.getByLabelText<HTMLInputElement>('Aantal minuten');

beforeEach(() => vi.stubGlobal('fetch', givesLibrary));
afterEach(() => vi.unstubAllGlobals());

describe('how long an item of the agenda takes', () => {
  test('is what its methods usually take together, as long as nobody fills it in', async () => {
    const { choose } = await shown();
    await choose(1, 'Check-in ronde');
    expect(minutes().value).toBe('15');
    await choose(2, 'Consentbesluit');
    expect(minutes().value).toBe('44');
    await choose(1, 'Geen');
    expect(minutes().value).toBe('29');
    await choose(1, 'Geen');

    expect(minutes().value).toBe('');
  });

  test('stays as it was filled in, and follows the methods again once it is emptied', async () => {
    const { user, choose } = await shown();
    await user.type(minutes(), '20');
    await choose(1, 'Consentbesluit');
    expect(minutes().value).toBe('20');
    await user.clear(minutes());
    await choose(1, 'Check-in ronde');

    expect(minutes().value).toBe('15');
  });

  test('stays as it was planned', async () => {
    const { choose } = await shown(PLANNED);
    await choose(1, 'Consentbesluit');

    expect(minutes().value).toBe('45');
  });
});

test('who changes an item that somebody else takes off the agenda is told, before saving', async () => {
  const { atelier } = await shown(PLANNED);
  expect(screen.queryByText(/Iemand anders haalde dit net weg/)).toBeNull();

  act(() => atelier.store.apply([['agendaItem', 'i1', null]], 11));

  expect(await screen.findByText(/Iemand anders haalde dit net weg/)).toBeTruthy();
});
