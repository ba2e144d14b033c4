import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { toasts } from '../shell/toasts';
import { givesLibrary, LIBRARY } from '../test/library';
import ProgrammePage from './ProgrammePage';

function halfDay(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['halfDay', id, { start: '13:00', end: '14:00', sequence: 3, state: 'PLANNED', ...fields }];
}
function item(id: string, position: number, fields: Record<string, unknown> = {}): ItemEntry {
  return ['agendaItem', id, { halfDay: 'd1', position, kind: 'BREAK', minutes: 15, workForms: [], state: 'PLANNED', ...fields }];
}
const KEPT = LIBRARY.workForms.filter(({ id }) => id === 'wvf-matrix').map((form) => ({ ...form, name: { nl: 'Matrix van toen', en: 'Matrix of then' } }));
const PLANNED = [
  halfDay('d1', { date: '2027-02-02', theme: 'De wijk' }),
  halfDay('d2', { sequence: 4 }),
  item('i1', 0, { kind: 'OPENING', minutes: 20 }),
  item('i2', 1, { kind: 'COMPONENT', component: 'TECHNOLOGY', title: 'Startwijk kiezen', minutes: 30, workForms: ['wvf-matrix', 'wvf-later'], kept: KEPT, goal: 'Eén startwijk' }),
  item('i3', 2),
] as const;

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <ProgrammePage />, '/atelier/:atelierId/programme', '/atelier/a1/programme');
  return { atelier, user: userEvent.setup() };
}
const first = () => within(screen.getByRole('region', { name: 'Dagdeel 1' }));

async function choose(user: ReturnType<typeof userEvent.setup>, of: string, action: string) {
  await user.click(screen.getByRole('button', { name: of }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
}

beforeEach(() => vi.stubGlobal('fetch', givesLibrary));
afterEach(() => vi.unstubAllGlobals());

describe('the programme', () => {
  test('who follows along reads the agenda with its times, methods and what runs over', async () => {
    await shown('PARTICIPANT', ...PLANNED);
    await screen.findByText(/wvf-later/);

    expect(first().getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '13:00 – 13:20 · 20 minOpening',
      '13:20 – 13:50 · 30 minStartwijk kiezenTechniekWerkvormen: Matrix van toen · wvf-laterEén startwijk',
      '13:50 – 14:05 · 15 minPauzeEindigt na 14:00 uur.',
    ]);
    expect(first().getByText('Loopt 5 minuten uit.')).toBeTruthy();
    expect(first().getByText('2 februari 2027', { exact: false })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Acties/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Voorstel maken' })).toBeNull();
  });

  test('on a phone there is the half-day that people come for, and the others are a tap away', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
    const { atelier, user } = await shown('PARTICIPANT', halfDay('d1', { state: 'CLOSED' }), halfDay('d2', { sequence: 4, state: 'OPEN' }), halfDay('d3', { sequence: 5 }));
    const days = () => screen.getAllByRole('region', { name: /^Dagdeel/ }).map((region) => within(region).getByRole('heading').textContent);

    expect(days()).toEqual(['Dagdeel 2']);
    await user.click(screen.getByRole('button', { name: 'Ik ben er' }));
    expect(atelier.sent).toEqual([{ type: 'RecordAttendance', halfDayId: 'd2', participantId: 'anna', attendance: 'PRESENT' }]);
    atelier.store.apply([halfDay('d2', { sequence: 4, state: 'CLOSED' })], 12);
    await waitFor(() => expect(screen.getAllByText(/geweest/)).toHaveLength(1));
    expect(days()).toEqual(['Dagdeel 2']);
    await user.click(screen.getByRole('button', { name: 'Dagdeel 3' }));
    expect(days()).toEqual(['Dagdeel 3']);
    expect(screen.getByText(/eerstvolgende/)).toBeTruthy();
  });

  test('too much time for a component is said', async () => {
    await shown('PARTICIPANT', ...PLANNED);

    expect(screen.getByText('Techniek krijgt 80 procentpunt meer tijd dan de weging vraagt.')).toBeTruthy();
    expect(screen.getByText('Financiën krijgt 20 procentpunt minder tijd dan de weging vraagt.')).toBeTruthy();
  });

  test.each([
    ['Acties voor Pauze', 'Eerder', { halfDayId: 'd1', before: 'i2' }],
    ['Acties voor Opening', 'Later', { halfDayId: 'd1', before: 'i3' }],
    ['Acties voor Startwijk kiezen', 'Later', { halfDayId: 'd1' }],
    ['Acties voor Startwijk kiezen', 'Naar dagdeel 2', { halfDayId: 'd2' }],
  ])('without dragging: %s, %s', async (of, action, where) => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await choose(user, of, action);

    expect(atelier.sent).toMatchObject([{ type: 'MoveAgendaItem', ...where }]);
    expect('before' in (atelier.sent[0] ?? {})).toBe('before' in where);
    await waitFor(() => expect(toasts.getState().shown.at(-1)?.text).toMatch(/staat nu in dagdeel/));
  });

  test.each(['by the message', 'with the keys'])('what was moved is put back, once: %s', async (way) => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await choose(user, 'Acties voor Opening', 'Naar dagdeel 2');
    await waitFor(() => expect(toasts.getState().shown.at(-1)?.text).toBe('Opening staat nu in dagdeel 2.'));
    if (way === 'by the message') toasts.getState().shown.at(-1)?.offer?.take();
    screen.getByRole('button', { name: 'Acties voor Opening' }).focus();
    await user.keyboard(way === 'by the message' ? '{Control>}z{/Control}' : '{Control>}zz{/Control}z');

    expect(atelier.sent).toEqual([
      { type: 'MoveAgendaItem', agendaItemId: 'i1', halfDayId: 'd2' },
      { type: 'MoveAgendaItem', agendaItemId: 'i1', halfDayId: 'd1', before: 'i2' },
    ]);
    await waitFor(() => expect(toasts.getState().shown.map(({ text }) => text)).toContain('Opening staat weer waar het stond, in dagdeel 1.'));
    expect(toasts.getState().shown.map(({ text }) => text)).not.toContain('Opening staat nu in dagdeel 2.');
  });

  test.each([
    ['Participatie', 'i5'],
    ['Afsluiting van de dag', undefined],
  ])('nobody says where it comes: %s goes before what the other half-day closes with, or is that itself', async (name, before) => {
    const { atelier, user } = await shown(
      'FACILITATOR', ...PLANNED,
      item('i4', 0, { halfDay: 'd2', kind: 'OPENING' }), item('i5', 1, { halfDay: 'd2', kind: 'CLOSING' }),
      item('i6', 3, { kind: 'COMPONENT', component: 'PARTICIPATION' }), item('i7', 4, { kind: 'CLOSING', title: 'Afsluiting van de dag' }),
    );
    await choose(user, `Acties voor ${name}`, 'Naar dagdeel 2');
    expect(atelier.sent).toEqual([{ type: 'MoveAgendaItem', agendaItemId: before ? 'i6' : 'i7', halfDayId: 'd2', ...(before && { before }) }]);
  });

  test('what is added comes before the closing as well', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED, item('i4', 3, { kind: 'CLOSING' }));
    await user.click(screen.getByRole('button', { name: 'Punt toevoegen aan dagdeel 1' }));
    await user.type(screen.getByLabelText('Aantal minuten'), '10');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([{ type: 'PlanAgendaItem', halfDayId: 'd1', before: 'i4' }]);
  });

  test('what is being added stays when a phone comes to show another half-day', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await user.click(screen.getByRole('button', { name: 'Punt toevoegen aan dagdeel 1' }));
    await user.type(screen.getByLabelText('Wat gaan we doen?'), 'Rondvraag');
    atelier.store.apply([halfDay('d2', { sequence: 4, state: 'OPEN' })], 12);
    await screen.findByRole('region', { name: 'Dagdeel 2' });
    await user.type(screen.getByLabelText('Aantal minuten'), '10');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([{ type: 'PlanAgendaItem', halfDayId: 'd1', entry: { title: 'Rondvraag' } }]);
  });

  test('an item is added with what is known of it', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await user.click(screen.getByRole('button', { name: 'Punt toevoegen aan dagdeel 2' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(dialog.getByText('Vul een aantal minuten in.')).toBeTruthy();
    await user.selectOptions(dialog.getByLabelText('Voor welk onderdeel?'), 'Financiën');
    await user.type(dialog.getByLabelText('Aantal minuten'), '40');
    await user.selectOptions(await dialog.findByLabelText('Werkvorm 1'), 'Stippen plakken');
    expect(dialog.getByText(/Richting zien, geen besluit nemen. Duurt meestal 14 minuten, in 4 fasen./)).toBeTruthy();
    await user.selectOptions(dialog.getByLabelText('Werkvorm 2'), 'Consentbesluit');
    await user.selectOptions(dialog.getByLabelText('Werkvorm 1'), 'Geen');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));

    expect(atelier.sent).toMatchObject([{
      type: 'PlanAgendaItem', halfDayId: 'd2', entry: { kind: 'COMPONENT', component: 'FINANCE', minutes: 40, workForms: ['wvf-consent'] },
    }]);
    expect(atelier.sent[0]).not.toHaveProperty('entry.title');
  });

  test('an opening is for no component', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await choose(user, 'Acties voor Startwijk kiezen', 'Wijzigen');
    await user.selectOptions(screen.getByLabelText('Soort'), 'Opening');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(atelier.sent).toMatchObject([{ type: 'ReplanAgendaItem', agendaItemId: 'i2', entry: { kind: 'OPENING', title: 'Startwijk kiezen' }, seen: { kind: 'COMPONENT', component: 'TECHNOLOGY', minutes: 30 } }]);
    expect(atelier.sent[0]).not.toHaveProperty('entry.component');
  });

  test('what somebody else made of an item meanwhile is told, and replaced only by who saves all the same', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await choose(user, 'Acties voor Startwijk kiezen', 'Wijzigen');
    await user.type(screen.getByLabelText('Wat gaan we doen?'), ' samen');
    atelier.answer({ ok: false, problem: { code: 'agenda-item-changed-meanwhile' } });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/Wat u invulde, is niet bewaard. Slaat u nog eens op, dan vervangt het die wijziging/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Wat gaan we doen?').value).toBe('Startwijk kiezen samen');

    act(() => atelier.store.apply([['agendaItem', 'i2', { minutes: 45 }]], 12));
    atelier.answer({ ok: true, revision: 13 });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent.at(-1)).toMatchObject({ entry: { title: 'Startwijk kiezen samen' }, seen: { title: 'Startwijk kiezen', minutes: 45 } });
  });

  test('an end before the start is refused at its field', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await choose(user, 'Acties voor dagdeel 2', 'Dagdeel wijzigen');
    const end = screen.getByLabelText('Eindigt om');
    await user.clear(end);
    await user.type(end, '12:30');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Kies een eindtijd die later is dan de begintijd.')).toBeTruthy();
    expect(end.getAttribute('aria-invalid')).toBe('true');
    expect(atelier.sent).toEqual([]);
    await user.clear(end);
    await user.type(end, '16:30');
    await user.type(screen.getByLabelText('Thema'), 'Mensen');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(atelier.sent).toEqual([{ type: 'ReplanHalfDay', halfDayId: 'd2', plan: { start: '13:00', end: '16:30', theme: 'Mensen' }, seen: { start: '13:00', end: '14:00' } }]);
  });

  test('a proposal says first what it replaces', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await user.click(screen.getByRole('button', { name: 'Voorstel maken' }));
    expect(screen.getByText(/de 3 punten die nu op de agenda staan/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vervangen door voorstel' }));

    expect(atelier.sent).toMatchObject([{ type: 'ProposeProgramme', start: '13:00', replacing: true }]);
  });

  test('a half-day that would end on the next day is refused at its field', async () => {
    const { atelier, user } = await shown('FACILITATOR', ...PLANNED);
    await user.click(screen.getByRole('button', { name: 'Voorstel maken' }));
    fireEvent.change(screen.getByLabelText('Begintijd van nieuwe dagdelen'), { target: { value: '23:59' } });
    await user.click(screen.getByRole('button', { name: 'Vervangen door voorstel' }));

    expect(screen.getByText('Een dagdeel duurt vier uur. Kies een begintijd voor 20:00 uur.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Begintijd van nieuwe dagdelen'));
    expect(atelier.sent).toEqual([]);
  });

  test('without half-days the facilitator is shown how to begin', async () => {
    const { atelier, user } = await shown('FACILITATOR');
    await user.click(screen.getByRole('button', { name: 'Voorstel maken' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Voorstel maken' }));

    expect(atelier.sent).toMatchObject([{ type: 'ProposeProgramme', replacing: false }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  describe('when it is run', () => {
    const open = halfDay('d1', { state: 'OPEN', end: '17:00' });
    const board: ItemEntry = ['board', 'b1', { title: 'Techniek', component: 'TECHNOLOGY', openedAt: '2027-02-02T12:00:00Z' }];
    const written = item('i2', 1, {
      kind: 'COMPONENT', component: 'TECHNOLOGY', title: 'Ideeën', minutes: 45, workForms: ['wvf-brainwrite', 'wvf-dotvote'],
    });
    const running = item('i2', 1, {
      kind: 'COMPONENT', component: 'TECHNOLOGY', title: 'Ideeën', state: 'RUNNING', board: 'b1', activity: 'a1', phase: 1,
      phases: [{ title: 'Stil schrijven', minutes: 8, visibility: 'OWN' }, { title: 'Lezen', minutes: 5, visibility: 'ALL' }],
    });

    test('an item is started in the phases of its methods; what is hidden is hidden on the board', async () => {
      const { atelier, user } = await shown('FACILITATOR', open, board, written);
      await user.click(first().getByRole('button', { name: 'Starten' }));
      const dialog = within(screen.getByRole('dialog'));
      expect(await dialog.findByText('Ieder ziet alleen eigen notities, op het bord.')).toBeTruthy();
      expect(dialog.getByText('Samen 34 minuten; gepland zijn 45 minuten.')).toBeTruthy();
      await user.clear(dialog.getByLabelText('Minuten voor Stil schrijven'));
      await user.type(dialog.getByLabelText('Minuten voor Stil schrijven'), '10');
      await user.clear(dialog.getByLabelText('Stippen per deelnemer'));
      await user.type(dialog.getByLabelText('Stippen per deelnemer'), '3');
      await user.click(dialog.getByRole('button', { name: 'Starten' }));

      const [start] = atelier.sent;
      expect(start).toMatchObject({ type: 'StartAgendaItem', agendaItemId: 'i2', boardId: 'b1' });
      expect(start?.type === 'StartAgendaItem' && start.phases.map(({ minutes, visibility, dots }) => [minutes, visibility, dots])).toEqual([
        [2, 'ALL', undefined], [10, 'OWN', undefined], [2, 'ALL_ANON', undefined], [8, 'ALL', undefined],
        [2, 'ALL', undefined], [4, 'RESULTS_HIDDEN', 3], [1, 'ALL', undefined], [7, 'ALL', undefined],
      ]);
    });

    test('without a board nothing is promised to be hidden', async () => {
      const { atelier, user } = await shown('FACILITATOR', open, board, written);
      await user.click(first().getByRole('button', { name: 'Starten' }));
      await user.selectOptions(screen.getByLabelText('Op welk bord?'), 'Zonder bord');
      await screen.findByLabelText('In fasen, zoals de werkvorm zegt');
      expect(screen.queryByText(/Ieder ziet alleen/)).toBeNull();
      expect(screen.getByText(/Dat houdt Wijkatelier in deze fase niet verborgen/, { selector: 'li:nth-child(2) p' })).toBeTruthy();
      await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Starten' }));

      expect(atelier.sent[0]).not.toHaveProperty('boardId');
      expect(JSON.stringify(atelier.sent[0])).not.toMatch(/OWN|ANON|HIDDEN/);
    });

    test('the phase of now is marked; the facilitator goes on, and what has begun is not moved', async () => {
      const { atelier, user } = await shown('FACILITATOR', open, running);
      expect(screen.getByText('Stil schrijven, 8 min').getAttribute('aria-current') ?? screen.getByText(/Stil schrijven, 8 min/).closest('li')?.getAttribute('aria-current')).toBe('step');
      expect(screen.queryByRole('button', { name: 'Acties voor Ideeën' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Volgende fase: Lezen' }));

      expect(atelier.sent).toMatchObject([{ type: 'StartNextPhase', agendaItemId: 'i2' }]);
    });

    test('a double click, or a key that is held down, goes on by one phase', async () => {
      const { atelier, user } = await shown('FACILITATOR', open, running);
      await user.dblClick(screen.getByRole('button', { name: 'Volgende fase: Lezen' }));
      expect(atelier.sent).toHaveLength(1);

      await user.keyboard('{Enter>3/}');
      expect(atelier.sent.length).toBeLessThanOrEqual(2);
    });

    test('finishing early is asked first, with the phases passed over and what stays or becomes seen', async () => {
      const { atelier, user } = await shown('FACILITATOR', open, running, ['round', 'a1', { board: 'b1', question: '', state: 'WRITING', startedAt: '' }]);
      await user.click(screen.getByRole('button', { name: 'Afronden' }));
      const dialog = await screen.findByRole('dialog', { name: 'Afronden: Ideeën' });
      expect(dialog.textContent).toContain('Er komt nog een fase: Lezen. Die slaat u over.');
      expect(dialog.textContent).toContain('Wat er stil geschreven is, blijft verborgen tot u het op het bord onthult.');
      expect(atelier.sent).toEqual([]);
      await user.click(within(dialog).getByRole('button', { name: 'Nu afronden' }));

      expect(atelier.sent).toEqual([{ type: 'FinishAgendaItem', agendaItemId: 'i2' }]);
    });

    test('a vote as the last phase is closed by finishing, which is said first', async () => {
      const phases = [{ title: 'Stil stemmen', minutes: 4, visibility: 'RESULTS_HIDDEN', dots: 3 }] as const;
      const voting = item('i2', 1, { state: 'RUNNING', board: 'b1', phase: 1, activity: 'a1', phases });
      const { user } = await shown('FACILITATOR', open, voting, ['vote', 'a1', { board: 'b1', budget: 3, perNote: 1, state: 'OPEN', openedAt: '', dotsCast: 2 }]);
      await user.click(screen.getByRole('button', { name: 'Afronden' }));

      expect((await screen.findByRole('dialog')).textContent).toContain('Het stemmen stopt, en iedereen ziet de uitslag.');
    });

    test('what is in its last phase, open to all, is finished at once', async () => {
      const { atelier, user } = await shown('FACILITATOR', open, item('i2', 1, { state: 'RUNNING', phase: 1, phases: [{ title: 'Lezen', minutes: 8, visibility: 'ALL' }] }));
      await user.click(screen.getByRole('button', { name: 'Afronden' }));

      expect(atelier.sent).toEqual([{ type: 'FinishAgendaItem', agendaItemId: 'i2' }]);
    });

    test('everybody says for themselves that they are there; who is not recorded is unknown', async () => {
      const { atelier, user } = await shown(
        'PARTICIPANT', open, ['attendance', 'd1:bert', { halfDay: 'd1', participant: 'bert', attendance: 'ABSENT' }],
      );
      expect(screen.getByText('0 aanwezig, 1 afwezig, 2 niet bekend')).toBeTruthy();
      expect(screen.getByText('Afwezig: Bert')).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Aanwezigheid' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Ik ben er' }));

      expect(atelier.sent).toEqual([{ type: 'RecordAttendance', halfDayId: 'd1', participantId: 'anna', attendance: 'PRESENT' }]);
    });

    test('the facilitator records all of whom it is not known', async () => {
      const { atelier, user } = await shown(
        'FACILITATOR', open, ['attendance', 'd1:bert', { halfDay: 'd1', participant: 'bert', attendance: 'ABSENT' }],
      );
      await user.click(screen.getByRole('button', { name: 'Aanwezigheid' }));
      await user.click(screen.getByRole('button', { name: '2 mensen van wie het niet bekend is: aanwezig' }));
      await user.selectOptions(screen.getByLabelText('Bert'), 'Aanwezig');

      expect(atelier.sent.map((command) => command.type === 'RecordAttendance' && [command.participantId, command.attendance])).toEqual([
        ['fac', 'PRESENT'], ['anna', 'PRESENT'], ['bert', 'PRESENT'],
      ]);
    });
  });
});
