import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { givesLibrary, LIBRARY } from '../test/library';
import type { AgendaItem } from './agenda';
import StartDialog from './StartDialog';

const BOARD: ItemEntry = ['board', 'b1', { title: 'Proces', component: 'PROCESS' }];
const SEAT: ItemEntry = ['seat', 'anna', { tableGroup: 't1' }];

const planned = (workForm: string): AgendaItem => ({
  id: 'i1', halfDay: 'd1', position: 0, kind: 'COMPONENT', component: 'PROCESS', title: 'Aan de slag', minutes: 40, workForms: [workForm],
  kept: LIBRARY.workForms.filter(({ id }) => id === workForm), state: 'PLANNED',
});

async function shown(workForm: string, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier('FACILITATOR', [BOARD, ...items]);
  showPage(atelier, <StartDialog item={planned(workForm)} onClose={() => undefined} />, '/atelier/:atelierId/programme', '/atelier/a1/programme');
  return { atelier, user: userEvent.setup() };
}
const board = () => screen.queryByLabelText('Op welk bord?');

beforeEach(() => vi.stubGlobal('fetch', givesLibrary));
afterEach(() => vi.unstubAllGlobals());

describe('starting an item', () => {
  test('a board is chosen for a method that works on one, and comes along', async () => {
    const { atelier, user } = await shown('wvf-brainwrite');
    expect(board()).toHaveProperty('value', 'b1');
    await user.click(screen.getByRole('button', { name: 'Starten' }));

    expect(atelier.sent).toMatchObject([{ type: 'StartAgendaItem', agendaItemId: 'i1', boardId: 'b1' }]);
  });

  test('the only board is proposed where the method hides something on one, whatever it is for', async () => {
    const { atelier, user } = await shown('wvf-affinity', ['board', 'b1', { title: 'Techniek', component: 'TECHNOLOGY' }]);
    expect(board()).toHaveProperty('value', 'b1');
    await user.click(screen.getByRole('button', { name: 'Starten' }));

    expect(atelier.sent).toMatchObject([{ boardId: 'b1', phases: [{ visibility: 'ALL_ANON' }, { visibility: 'ALL' }, { visibility: 'ALL' }] }]);
  });

  test('without a board for it, one is opened by the name of the item', async () => {
    const { atelier, user } = await shown('wvf-brainwrite', ['board', 'b1', { title: 'Techniek', component: 'TECHNOLOGY' }], ['board', 'b2', { title: 'Geld', component: 'FINANCE' }]);
    expect(screen.getByRole('option', { name: 'Een nieuw bord: Aan de slag', selected: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Starten' }));

    const [opened] = atelier.sent;
    expect(opened).toMatchObject({ type: 'OpenBoard', title: 'Aan de slag', component: 'PROCESS' });
    expect(atelier.sent[1]).toMatchObject({ type: 'StartAgendaItem', boardId: opened && 'boardId' in opened && opened.boardId, phases: [{}, { visibility: 'OWN' }, {}, {}] });
  });

  test('a method that works elsewhere asks for no board, until it is done in one go', async () => {
    const { atelier, user } = await shown('wvf-consent');
    expect(board()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Starten' }));
    expect(atelier.sent[0]).not.toHaveProperty('boardId');
    await user.click(screen.getByRole('checkbox', { name: 'In fasen, zoals de werkvorm zegt' }));

    expect(board()).toBeTruthy();
  });

  test('where nobody sits at a table yet, a method with tables says so beforehand and leads there', async () => {
    await shown('wvf-rasci');

    expect(screen.getByText(/er zit nog niemand aan een tafel/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mensen indelen aan tafels' }).getAttribute('href')).toBe('/atelier/a1/tables');
  });

  test.each([
    ['people sit at tables', 'wvf-rasci', [SEAT]],
    ['the method needs no tables', 'wvf-consent', []],
  ])('nothing is said of tables when %s', async (_, workForm, items) => {
    await shown(workForm, ...items);

    expect(screen.queryByText(/er zit nog niemand aan een tafel/)).toBeNull();
  });
});
