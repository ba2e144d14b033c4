import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { givesLibrary, LIBRARY } from '../test/library';
import ProgrammePage from './ProgrammePage';

const STREETS: ItemEntry = ['workForm', 'w1', {
  sequence: 4, name: 'Per straat', purpose: 'Ideeën uit elke straat', output: 'ideeën', people: { least: 4, most: 24 },
  phases: [{ title: 'Ieder voor zich', minutes: 6, visibility: 'OWN' }, { title: 'Lezen', minutes: 9, visibility: 'ALL_ANON' }],
}];
const DAY: ItemEntry = ['halfDay', 'd1', { start: '13:00', end: '17:00', sequence: 3, state: 'PLANNED' }];

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <ProgrammePage />, '/atelier/:atelierId/programme', '/atelier/a1/programme');
  return { atelier, user: userEvent.setup() };
}

describe('working methods of the atelier\'s own', () => {
  // the first test: once the library is known it is not asked for again
  test('when the library is not there that is said, and what is composed here is there all the same', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const { user } = await shown('FACILITATOR', DAY, STREETS);
    await user.click(screen.getByRole('button', { name: 'Punt toevoegen aan dagdeel 1' }));
    expect(await screen.findByText(/De bibliotheek met werkvormen is er nu niet. De server is niet bereikbaar/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Werkvorm 1'), 'Per straat');
    vi.stubGlobal('fetch', givesLibrary);
    await user.click(screen.getByRole('button', { name: 'Probeer het nog eens' }));

    expect(await screen.findByLabelText<HTMLSelectElement>('Werkvorm 1')).toHaveProperty('value', 'w1');
    expect(screen.getAllByRole('option', { name: 'Stippen plakken' })).toHaveLength(2);
    expect(screen.queryByText(/De bibliotheek met werkvormen is er nu niet/)).toBeNull();
  });

  describe('with the library', () => {
    beforeEach(() => vi.stubGlobal('fetch', givesLibrary));
    afterEach(() => vi.unstubAllGlobals());

    test('one is composed from nothing; what is missing is said at its field', async () => {
      const { atelier, user } = await shown('FACILITATOR');
      await user.click(screen.getByRole('button', { name: 'Werkvorm samenstellen' }));
      const dialog = within(screen.getByRole('dialog'));
      await dialog.findByLabelText('Begin met');
      await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
      expect(dialog.getByLabelText('Naam van de werkvorm').getAttribute('aria-invalid')).toBe('true');
      expect(dialog.getByText('Vul een aantal minuten in.')).toBeTruthy();
      await vi.waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Naam van de werkvorm')));
      expect(atelier.sent).toEqual([]);
      await user.type(dialog.getByLabelText('Naam van de werkvorm'), 'Per straat');
      await user.type(dialog.getByLabelText('Waar is hij voor?'), 'Ideeën ophalen');
      await user.type(dialog.getByLabelText('Wat levert hij op?'), 'ideeën');
      await user.type(dialog.getByLabelText('Wat doen we in deze fase?'), 'Eigen rij');
      await user.type(dialog.getByLabelText('Aantal minuten'), '6');
      await user.selectOptions(dialog.getByLabelText('Waar werken we?'), 'In de middelentabel');
      expect(within(dialog.getByLabelText('Wie ziet wat er gemaakt wordt?')).getAllByRole('option')).toHaveLength(2);
      await user.selectOptions(dialog.getByLabelText('Wie ziet wat er gemaakt wordt?'), 'Ieder ziet alleen het eigen werk');
      await user.click(dialog.getByRole('button', { name: 'Opslaan' }));

      expect(atelier.sent).toMatchObject([{
        type: 'ComposeWorkForm',
        composition: {
          name: 'Per straat', purpose: 'Ideeën ophalen', output: 'ideeën', people: { least: 3, most: 20 },
          phases: [{ title: 'Eigen rij', minutes: 6, visibility: 'OWN', place: 'RESOURCES' }],
        },
      }]);
    });

    test('one begins as a copy; phases are put in another order, added and left out', async () => {
      const { atelier, user } = await shown('FACILITATOR');
      await user.click(screen.getByRole('button', { name: 'Werkvorm samenstellen' }));
      const dialog = within(screen.getByRole('dialog'));
      await user.selectOptions(await dialog.findByLabelText('Begin met'), 'Stakeholderkaart');
      await user.click(dialog.getByRole('button', { name: 'Fase 2 eerder' }));
      await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
      expect(dialog.getByText(/Zonder namen tonen kan hier alleen na een fase/)).toBeTruthy();
      await user.selectOptions(dialog.getByLabelText('Begin met'), 'Stil schrijven');
      await user.click(dialog.getByRole('button', { name: 'Fase 1 weghalen' }));
      await user.click(dialog.getByRole('button', { name: 'Fase toevoegen' }));
      await user.keyboard('Napraten');
      await user.type(dialog.getAllByLabelText('Aantal minuten').at(-1) ?? document.body, '5');
      await user.click(dialog.getByRole('button', { name: 'Opslaan' }));

      const [compose] = atelier.sent;
      expect(compose?.type === 'ComposeWorkForm' && compose.composition.phases.map(({ title, visibility }) => [title, visibility])).toEqual([
        ['Stil schrijven', 'OWN'], ['Onthullen', 'ALL_ANON'], ['Lezen en aanvullen', 'ALL'], ['Napraten', 'ALL'],
      ]);
    });

    test('it is offered for the agenda and marked there; what was planned keeps the method of then', async () => {
      const kept = LIBRARY.workForms.filter(({ id }) => id === 'wvf-matrix').map((form) => ({ ...form, id: 'w1', name: { nl: 'Per straat, eerst', en: 'By street, first' } }));
      await shown('PARTICIPANT', DAY, STREETS,
        ['agendaItem', 'i1', { halfDay: 'd1', position: 0, kind: 'OPENING', minutes: 20, workForms: ['w1'], state: 'PLANNED' }],
        ['agendaItem', 'i2', { halfDay: 'd1', position: 1, kind: 'OPENING', minutes: 20, workForms: ['w1'], kept, state: 'PLANNED' }]);

      expect(screen.getByText('Per straat (eigen)')).toBeTruthy();
      expect(screen.getByText('Per straat, eerst (eigen)')).toBeTruthy();
      expect(screen.getByText('Voor 4 tot en met 24 mensen · 15 minuten')).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Werkvorm samenstellen' })).toBeNull();
      expect(screen.queryByRole('button', { name: 'Acties voor Per straat' })).toBeNull();
    });

    test('it is changed, given as a file for the library of a host, and removed', async () => {
      const { atelier, user } = await shown('FACILITATOR', STREETS);
      const given: Blob[] = [];
      vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => given.push(blob) && 'blob:', revokeObjectURL: () => undefined }));
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
      const choose = async (action: string) => {
        await user.click(screen.getByRole('button', { name: 'Acties voor Per straat' }));
        await user.click(await screen.findByRole('menuitem', { name: action }));
      };
      await choose('Wijzigen');
      await user.clear(screen.getByLabelText('Tot hoeveel mensen?'));
      await user.type(screen.getByLabelText('Tot hoeveel mensen?'), '3');
      await user.click(screen.getByRole('button', { name: 'Opslaan' }));
      expect(screen.getByText('Vul een aantal in dat niet kleiner is dan het kleinste aantal.')).toBeTruthy();
      await user.type(screen.getByLabelText('Tot hoeveel mensen?'), '0');
      await user.click(screen.getByRole('button', { name: 'Opslaan' }));
      await choose('Opslaan als bestand');
      await choose('Weghalen');
      await user.click(screen.getByRole('button', { name: 'Ja, haal weg' }));

      expect(atelier.sent).toMatchObject([
        { type: 'AmendWorkForm', workFormId: 'w1', composition: { people: { least: 4, most: 30 } } }, { type: 'WithdrawWorkForm', workFormId: 'w1' },
      ]);
      expect(JSON.parse(await given[0]?.text() ?? '')).toMatchObject({
        id: 'w1', name: { nl: 'Per straat', en: 'Per straat' }, phases: [{ enforced: 'OWN' }, { name: { nl: 'Lezen' }, minutes: 9 }],
      });
    });
  });
});
