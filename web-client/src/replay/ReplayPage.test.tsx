import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemChange } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import type { Chapter } from './chapters/chapters';
import ReplayPage from './ReplayPage';

vi.mock('../board/BoardStage', () => ({ BoardStage: ({ boardId }: { boardId: string }) => <p>bord {boardId}</p> }));

const STEPS: { by: string; k: string; c: ItemChange[] }[] = [
  { by: 'fac', k: 'BoardOpened', c: [['board', 'b1', { title: 'Participatie', component: 'PARTICIPATION' }]] },
  { by: 'anna', k: 'NoteAdded', c: [['note', 'n1', { board: 'b1', text: 'Koffie in de portiek', x: 0, y: 0 }]] },
  { by: 'bert', k: 'NoteMoved', c: [['note', 'n1', { x: 90 }]] },
  { by: 'anna', k: 'StakeholderRegistered', c: [['stakeholder', 's1', { name: 'Huurders', kind: 'TENANTS' }]] },
];
const EVENTS = STEPS.map((step, index) => ({ r: index + 1, at: `2027-02-09T13:00:0${index}Z`, ...step }));

const CHAPTERS: Chapter[] = [
  { kind: 'halfDay', id: 'h1', title: 'Energie', depth: 0, revision: 1, at: '2027-02-09T13:00:00Z' },
  { kind: 'agendaItem', id: 'i1', sort: 'COMPONENT', component: 'PARTICIPATION', minutes: 30, depth: 1, revision: 3, at: '2027-02-09T13:00:02Z' },
  { kind: 'activity', id: 'a1', title: 'Stil schrijven', minutes: 10, depth: 2, revision: 4, at: '2027-02-09T13:00:02Z' },
];

function answered(path: string, chapters = CHAPTERS, events: readonly typeof EVENTS[number][] = EVENTS): Response {
  const url = new URL(path, 'http://localhost');
  if (url.pathname.endsWith('/moments')) {
    return Response.json({
      revision: events.length, first: events[0]?.at, last: events.at(-1)?.at, density: [2, 2],
      marks: [{ revision: 2, at: EVENTS[1]?.at, kind: 'reveal', title: 'Eerste ronde' }],
      chapters,
      kinds: { BoardOpened: 1, NoteAdded: 1, NoteMoved: 1, StakeholderRegistered: 1 },
    });
  }
  if (url.pathname.endsWith('/history')) {
    const [from, to] = ['from', 'to'].map((name) => Number(url.searchParams.get(name)));
    return lines(events.slice((from ?? 1) - 1, to));
  }
  if (url.pathname.endsWith('/state')) {
    return lines([{ revision: 2, at: EVENTS[1]?.at }, ...EVENTS.slice(0, 2).flatMap(({ c }) => c)]);
  }
  if (url.pathname.endsWith('/journal/revisions')) {
    const [person, kinds] = ['person', 'kind'].map((name) => url.searchParams.get(name));
    const found = EVENTS.filter(({ by, k }) => (!person || by === person) && (!kinds || kinds.split(',').includes(k)));
    return Response.json({ revision: 4, revisions: found.map(({ r }) => r) });
  }
  if (url.pathname.endsWith('/journal')) {
    return lines(EVENTS.map(({ r, at, by, k }) => ({ revision: r, at, by, kind: k })).reverse());
  }
  return new Response(null, { status: 404 });
}

function lines(values: readonly unknown[]): Response {
  return new Response(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

async function shown(query = '') {
  const atelier = await givenAtelier('PARTICIPANT', []);
  showPage(atelier, <ReplayPage />, '/atelier/:atelierId/replay', `/atelier/a1/replay${query}`);
  const line = await screen.findByRole('slider');
  return { user: userEvent.setup(), line, at: (revision: number) => waitFor(() => expect(line.getAttribute('aria-valuenow')).toBe(String(revision))) };
}

describe('the replay page', () => {
  beforeEach(() => vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(answered(path)))));

  test('a link opens its moment, and says what happened', async () => {
    const { line } = await shown('?r=2');
    await waitFor(() => expect(line.getAttribute('aria-valuetext')).toContain('Anna schrijft een notitie: “Koffie in de portiek”'));
    expect(line.getAttribute('aria-valuetext')).toContain('Handeling 2 van 4');
    expect(line.getAttribute('aria-valuetext')).not.toContain('..');
    expect(await screen.findByText('bord b1')).toBeTruthy();
  });

  test('a moment on the clock opens too', async () => {
    const { at } = await shown('?at=2027-02-09T13:00:01Z');
    await at(2);
  });

  test.each(['?r=2', '?at=2027-02-09T13:00:01Z'])('while the moment of %s is fetched nothing is said of what was there then', async (query) => {
    // given
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    vi.stubGlobal('fetch', vi.fn(async (path: string) => {
      if (!path.includes('/moments')) await arrived;
      return answered(path);
    }));

    // when
    const { at } = await shown(query);

    // then
    expect(await screen.findByText('Dit moment wordt opgehaald…')).toBeTruthy();
    expect(screen.queryByText(/nog geen bord|nog niets/)).toBeNull();
    arrive(undefined);
    await at(2);
    expect(await screen.findByText('bord b1')).toBeTruthy();
    expect(screen.queryByText('Dit moment wordt opgehaald…')).toBeNull();
  });

  test('at the beginning there is no board yet', async () => {
    const { line, user } = await shown('?r=2');
    line.focus();
    await user.keyboard('{Home}');
    expect(await screen.findByText('Op dit moment is er nog geen bord.')).toBeTruthy();
  });

  test('without a link one sees how it ended, where it happened', async () => {
    const { at } = await shown();
    await at(4);
    expect((await screen.findAllByText('Huurders')).length).toBeGreaterThan(0);
  });

  test('who came in is seen among the people when that is the moment, and not when the replay is only opened', async () => {
    // given
    const joined = { r: 5, at: '2027-02-09T13:00:05Z', by: 'bert', k: 'ParticipantJoined', c: [['participant', 'bert', { role: 'PARTICIPANT', joinedAt: '2027-02-09T13:00:05Z' }]] as ItemChange[] };
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(answered(path, CHAPTERS, [...EVENTS, joined]))));

    // when
    const { user, line, at } = await shown();

    // then
    await at(5);
    expect(await screen.findByText('bord b1')).toBeTruthy();

    // when
    line.focus();
    await user.keyboard('{ArrowLeft}');
    await at(4);
    await user.keyboard('{ArrowRight}');

    // then
    await at(5);
    const row = await screen.findByRole('row', { name: /^Bert ?Netbeheerder Deelnemer/ });
    await waitFor(() => expect(row.hasAttribute('data-happened')).toBe(true));
  });

  test('one steps, jumps and goes to the ends by keyboard', async () => {
    const { user, line, at } = await shown('?r=3');
    await at(3);
    line.focus();
    await user.keyboard('{ArrowLeft}');
    await at(2);
    await user.keyboard('{End}');
    await at(4);
    await user.keyboard('{PageUp}');
    await at(2);
    await user.keyboard('{Home}');
    await at(0);
    expect(line.getAttribute('aria-valuetext')).toContain('Het begin');
  });

  test('the chapters tell where one is, and each opens its moment', async () => {
    // given
    const { user, line, at } = await shown('?r=2');
    await at(2);
    const present = screen.getByRole('group', { name: 'Hoofdstuk' });
    expect(present.textContent).toBe('Dagdeel 9 feb: Energie');

    // when
    await user.click(screen.getByRole('button', { name: 'Naar het volgende hoofdstuk' }));

    // then
    await at(3);
    expect(present.textContent).toBe('Dagdeel 9 feb: Energie › Participatie');

    // when
    line.focus();
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');

    // then
    await at(1);

    // when
    await user.click(screen.getByRole('button', { name: 'Hoofdstukken tonen' }));
    await user.click(await screen.findByRole('link', { name: /Stil schrijven/ }));

    // then
    await at(4);
    expect(present.textContent).toBe('Dagdeel 9 feb: Energie › Participatie › Stil schrijven');
    expect(screen.getByRole('link', { name: /Stil schrijven/ }).getAttribute('href')).toContain('?r=4');
  });

  test('without a programme there is nothing of chapters', async () => {
    // given
    vi.stubGlobal('fetch', vi.fn((path: string) => Promise.resolve(answered(path, []))));

    // when
    const { at } = await shown('?r=2');

    // then
    await at(2);
    expect(screen.queryByRole('group', { name: 'Hoofdstuk' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hoofdstukken tonen' })).toBeNull();
  });

  test('steps can follow one person', async () => {
    const { user, at } = await shown('?r=1');
    await at(1);
    await user.click(screen.getByText('Wat wordt afgespeeld: alles'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Handelingen van' }), 'Bert (Netbeheerder)');
    expect(await screen.findByText('1 van de 4 handelingen wordt afgespeeld')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Eén handeling verder' }));
    await at(3);
  });

  test('a link plays only some sorts of action, of one person; without the filter all of them', async () => {
    // given
    const { user, at } = await shown('?r=1&by=anna&about=board');
    await at(1);
    expect(await screen.findByText('1 van de 4 handelingen wordt afgespeeld')).toBeTruthy();
    expect(screen.getByText('Soorten: Notities en borden')).toBeTruthy();

    // when
    await user.click(screen.getByRole('button', { name: 'Eén handeling verder' }));

    // then
    await at(2);

    // when
    await user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    await user.click(screen.getByRole('button', { name: 'Eén handeling verder' }));

    // then
    await at(3);
    expect(screen.getByText('Soorten: Alles')).toBeTruthy();
  });

  test('only sorts of which something happened can be chosen', async () => {
    const { user, at } = await shown('?r=1');
    await at(1);
    await user.click(screen.getByText('Wat wordt afgespeeld: alles'));
    await user.click(screen.getByText('Soorten: Alles'));
    expect(screen.getAllByRole('checkbox', { name: /\(\d+\)$/ }).map((box) => box.parentElement?.textContent))
      .toEqual(['Notities en borden (3)', 'Stakeholders (1)']);
    await user.click(screen.getByRole('checkbox', { name: 'Stakeholders (1)' }));
    await user.click(screen.getByRole('button', { name: 'Eén handeling verder' }));
    await at(4);
  });

  test('an entry of the journal opens its moment', async () => {
    const { user, at } = await shown('?r=4');
    await at(4);
    await user.click(screen.getByRole('button', { name: 'Logboek tonen' }));
    await user.click(await screen.findByRole('button', { name: /Bert verplaatst een notitie/ }));
    await at(3);
  });

  test('two moments are compared in words; another one is chosen, and it ends', async () => {
    // given
    const { user, at } = await shown('?r=4');
    await at(4);

    // when
    await user.click(screen.getByRole('button', { name: 'Vergelijken met een ander moment' }));

    // then
    const panel = within(await screen.findByRole('complementary', { name: 'Vergelijken' }));
    expect(await panel.findByText('Van handeling 2 tot en met 4: 1 erbij, 1 verplaatst.')).toBeTruthy();
    expect(panel.getByText('Huurders').closest('li')?.textContent).toContain('Erbij');
    expect(panel.getByText('Koffie in de portiek').closest('li')?.textContent).toContain('Verplaatst');

    // when
    await user.selectOptions(panel.getByRole('combobox', { name: 'Vergelijk met' }), 'Het begin: er is nog niets');

    // then
    expect(await panel.findByText('Van handeling 0 tot en met 4: 3 erbij.')).toBeTruthy();
    expect(panel.getByText('Onthulling: Eerste ronde', { selector: 'li' })).toBeTruthy();

    // when
    await user.click(screen.getByRole('button', { name: 'Niet meer vergelijken' }));

    // then
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('history that cannot be had is told in plain words', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
    const atelier = await givenAtelier('PARTICIPANT', []);
    showPage(atelier, <ReplayPage />, '/atelier/:atelierId/replay', '/atelier/a1/replay');
    expect((await screen.findByRole('alert')).textContent).toContain('De server is niet bereikbaar');
  });
});
