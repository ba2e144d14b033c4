import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { OutcomeKind } from '../contract/origin';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { toasts } from '../shell/toasts';
import { Became } from './Became';
import { BecomeDialog } from './BecomeDialog';
import { OriginNotes } from './OriginNotes';

const note = (id: string, text: string, more: Record<string, unknown> = {}): ItemEntry =>
  ['note', id, { board: 'b1', text, x: 0, y: 0, colour: 'YELLOW', ...more }];
const NOTES = [note('n1', 'De netverzwaring kwam te laat'), note('n2', 'Geen plek voor stations'), note('n3', 'van mij', { private: true }), note('n4', 'Ik bel de VvE', { author: 'anna' })];
const MILESTONES: ItemEntry[] = [
  note('n5', 'Medio 2028: net verzwaard'), note('n6', 'Net gekozen', { cluster: 'k1' }), note('n7', 'Aardgasvrij', { x: 1010, y: 10 }),
  note('n8', 'Raadsbesluit'), note('n9', 'medio 2028:  net verzwaard'),
  ['cluster', 'k1', { board: 'b1', name: '2027' }],
  ['frame', 'f1', { board: 'b1', title: '2030 tot 2040', x: 0, y: 0, width: 4000, height: 4000 }],
  ['frame', 'f2', { board: 'b1', title: '2035', x: 1000, y: 0, width: 300, height: 300 }],
  ['processStep', 'p1', { title: 'De raad besluit', kind: 'MILESTONE', stakeholders: [], dependsOn: [], criteria: [], notes: ['n8'] }],
];

async function shown(noteIds: readonly string[], kind?: OutcomeKind, ...more: ItemEntry[]) {
  const atelier = await givenAtelier('PARTICIPANT', [...more, ...NOTES, ...MILESTONES, ['stakeholder', 's1', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }]]);
  const onClose = vi.fn();
  showPage(atelier, <BecomeDialog noteIds={noteIds} component="PROCESS" kind={kind} onClose={onClose} />, '/atelier/:atelierId/x', '/atelier/a1/x');
  return { atelier, onClose, user: userEvent.setup(), dialog: within(screen.getByRole('dialog')) };
}

describe('making something of notes', () => {
  beforeEach(() => toasts.setState({ shown: [] }));

  test('each note becomes a hurdle that keeps where it came from; what is private does not', async () => {
    const { atelier, onClose, user, dialog } = await shown(['n1', 'n2', 'n3']);
    await user.click(dialog.getByRole('button', { name: 'Maak er 2' }));

    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(atelier.sent).toMatchObject([
      { type: 'RaiseHurdle', title: 'De netverzwaring kwam te laat', component: 'PROCESS' },
      { type: 'RecordOrigin', outcome: { kind: 'hurdle' }, notes: ['n1'] },
      { type: 'RaiseHurdle', title: 'Geen plek voor stations' },
      { type: 'RecordOrigin', notes: ['n2'] },
    ]);
  });

  test('each milestone becomes a step on the day that it, its cluster or its frame names; what was made of it already is not made again', async () => {
    const { atelier, user, dialog } = await shown(['n5', 'n6', 'n7', 'n8', 'n9'], 'processStep');
    const day = (text: string) => dialog.getByLabelText(`Dag van: ${text}`);
    expect(day('Medio 2028: net verzwaard')).toHaveProperty('value', '2028-06-30');
    expect(day('Net gekozen')).toHaveProperty('value', '2027-12-31');
    expect(day('Aardgasvrij')).toHaveProperty('value', '2035-12-31');
    expect(dialog.getByRole('checkbox', { name: 'Raadsbesluit' })).toHaveProperty('checked', false);
    expect(dialog.getByText('Er is al een stap op de tijdlijn: De raad besluit')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'Medio 2028: net verzwaard' }));
    await user.clear(day('Aardgasvrij'));
    await user.click(dialog.getByRole('button', { name: 'Maak er 2' }));

    await waitFor(() => expect(atelier.sent).toHaveLength(4));
    expect(atelier.sent).toMatchObject([
      { type: 'PlanStep', title: 'Net gekozen', kind: 'MILESTONE', when: { from: '2027-12-31' } },
      { type: 'RecordOrigin', outcome: { kind: 'processStep' }, notes: ['n6'] },
      { type: 'PlanStep', title: 'Aardgasvrij' },
      { type: 'RecordOrigin', notes: ['n7'] },
    ]);
    expect(atelier.sent[2]).not.toHaveProperty('when');
  });

  test.each([
    ['wvf-15pct', 'b1', 'action'], ['wvf-backcasting', 'b1', 'processStep'], ['wvf-premortem', 'b1', 'hurdle'], ['wvf-15pct', 'b2', 'hurdle'],
  ])('while %s goes on on board %s, a note becomes first of all: %s', async (workForm, board, kind) => {
    const { dialog } = await shown(['n1'], undefined, ['agendaItem', 'i1', {
      halfDay: 'd1', position: 0, kind: 'COMPONENT', minutes: 20, workForms: [workForm], state: 'RUNNING', board,
    }]);
    expect(dialog.getByLabelText<HTMLSelectElement>('Wat wordt het?').value).toBe(kind);
  });

  test('all that was made in one go is withdrawn again in one go', async () => {
    const { atelier, user, dialog } = await shown(['n1', 'n2']);
    await user.click(dialog.getByRole('button', { name: 'Maak er 2' }));
    await waitFor(() => expect(atelier.sent).toHaveLength(4));
    const made = atelier.sent.flatMap((command) => (command.type === 'RaiseHurdle' ? [command.hurdleId] : []));
    await waitFor(() => expect(toasts.getState().shown).toMatchObject([{ text: '2 hobbels gemaakt.', offer: { label: 'Ongedaan maken' } }]));
    toasts.getState().shown[0]?.offer?.take();

    expect(atelier.sent.slice(4)).toEqual(made.toReversed().map((hurdleId) => ({ type: 'WithdrawHurdle', hurdleId })));
    await waitFor(() => expect(toasts.getState().shown.at(-1)?.text).toBe('2 hobbels weer ingetrokken.'));
  });

  test('with nothing chosen nothing is made, and it is said', async () => {
    const { atelier, user, dialog } = await shown(['n1']);
    await user.click(dialog.getByRole('checkbox', { name: 'De netverzwaring kwam te laat' }));
    await user.click(dialog.getByRole('button', { name: 'Maak er 0' }));

    expect(dialog.getByText('Kies minstens één notitie.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('some notes become one hurdle, by the name that is given', async () => {
    const { atelier, user, dialog } = await shown(['n1', 'n2']);
    await user.selectOptions(dialog.getByLabelText('Hoe?'), 'Alles samen in één');
    await user.clear(dialog.getByLabelText('Hoe noemt u het?'));
    await user.type(dialog.getByLabelText('Hoe noemt u het?'), 'Het net is vol');
    await user.click(dialog.getByRole('button', { name: 'Maak 1' }));

    await waitFor(() => expect(atelier.sent).toHaveLength(2));
    expect(atelier.sent).toMatchObject([{ title: 'Het net is vol' }, { notes: ['n1', 'n2'] }]);
  });

  test('an action has an owner, or it is not made', async () => {
    const { atelier, user, dialog } = await shown(['n1']);
    await user.selectOptions(dialog.getByLabelText('Wat wordt het?'), 'Actie');
    await user.click(dialog.getByRole('button', { name: 'Maak 1' }));
    expect(dialog.getByText('Kies wie het doet.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.selectOptions(dialog.getByLabelText('Wie zorgt ervoor?'), 'Netbeheerder');
    await user.click(dialog.getByRole('button', { name: 'Maak 1' }));

    await waitFor(() => expect(atelier.sent).toHaveLength(2));
    expect(atelier.sent[0]).toMatchObject({ type: 'PlanAction', entry: { owner: { stakeholderId: 's1' } } });
  });

  test('who wrote a note does what it says, unless another one is chosen', async () => {
    const { atelier, user, dialog } = await shown(['n4']);
    await user.selectOptions(dialog.getByLabelText('Wat wordt het?'), 'Actie');
    await user.click(dialog.getByRole('button', { name: 'Maak 1' }));

    await waitFor(() => expect(atelier.sent).toHaveLength(2));
    expect(atelier.sent[0]).toMatchObject({ type: 'PlanAction', entry: { title: 'Ik bel de VvE', owner: { participantId: 'anna' } } });
  });

  test('of what is only private nothing can be made', async () => {
    const { dialog } = await shown(['n3']);

    expect(dialog.getByText(/Hier is nog niets van te maken/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: /Maak/ })).toBeNull();
  });
});

describe('from notes to what they became and back', () => {
  test('both ways there is a link', async () => {
    const atelier = await givenAtelier('PARTICIPANT', [...NOTES, ['hurdle', 'h1', { title: 'Het net is vol', component: 'TECHNOLOGY', state: 'OPEN', notes: ['n1', 'n9'] }]]);
    showPage(atelier, <><Became noteId="n1" /><OriginNotes notes={['n1', 'n9']} /></>, '/atelier/:atelierId/x', '/atelier/a1/x');

    expect(screen.getByRole('link', { name: 'Hobbel: Het net is vol' }).getAttribute('href')).toBe('/atelier/a1/process?view=hurdles#item=h1');
    expect(screen.getByRole('link', { name: 'De netverzwaring kwam te laat' }).getAttribute('href')).toBe('/atelier/a1/board/b1#item=n1');
    expect(screen.getByText(/een notitie die weg is/)).toBeTruthy();
  });
});
