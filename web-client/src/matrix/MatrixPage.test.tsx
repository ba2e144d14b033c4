import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givesContent } from '../test/content';
import { givenAtelier, showPage } from '../test/givenAtelier';
import MatricesPage from './MatricesPage';
import MatrixPage from './MatrixPage';

const AT = '2027-02-02T12:30:00Z';
const MATRIX: ItemEntry = ['matrix', 'x1', { title: 'Startwijk kiezen', question: 'Waar beginnen we?', highest: 5, openedAt: AT, rounds: 1 }];
const PARTS: readonly ItemEntry[] = [
  ['matrixOption', 'o1', { matrix: 'x1', text: 'Molenveld-Oost', neighbourhood: 'w1' }],
  ['matrixOption', 'o2', { matrix: 'x1', text: 'Lindehof' }],
  ['matrixCriterion', 'k1', { matrix: 'x1', name: 'Draagvlak', weight: 30 }],
  ['matrixCriterion', 'k2', { matrix: 'x1', name: 'Sociaal', explanation: '5: veel energiearmoede.', weight: 10 }],
];
const RUNNING: ItemEntry = ['scoringRound', 'r1', { matrix: 'x1', number: 1, state: 'SCORING', startedAt: AT, people: 3, ready: 1 }];
const SHOWN: ItemEntry = ['scoringRound', 'r1', {
  matrix: 'x1', number: 1, state: 'SHOWN', startedAt: AT, shownAt: AT, people: 3, ready: 1,
  results: {
    weights: [{ criterion: 'k1', weight: 30 }, { criterion: 'k2', weight: 10 }],
    cells: [
      { option: 'o1', criterion: 'k1', spread: [0, 1, 0, 0, 2], mean: 4, reasons: [{ score: 2, text: 'De flats zijn er nog niet.' }] },
      { option: 'o1', criterion: 'k2', spread: [0, 0, 0, 3, 0], mean: 4, reasons: [] },
      { option: 'o2', criterion: 'k1', spread: [3, 0, 0, 0, 0], mean: 1, reasons: [] },
      { option: 'o2', criterion: 'k2', spread: [0, 0, 0, 0, 0], reasons: [] },
    ],
    totals: [{ option: 'o1', total: 4, coverage: 1 }, { option: 'o2', total: 1, coverage: 0.75 }],
  },
}];

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [MATRIX, ...PARTS, ...items]);
  showPage(atelier, <MatrixPage />, '/atelier/:atelierId/matrix/:matrixId', '/atelier/a1/matrix/x1');
  return { atelier, user: userEvent.setup() };
}

describe('making a matrix', () => {
  test('the choice of where to begin starts with the candidates and the six criteria of the list', async () => {
    vi.stubGlobal('fetch', givesContent);
    const atelier = await givenAtelier('FACILITATOR', [
      ['neighbourhood', 'w1', { name: 'Molenveld-Oost', figures: {} }],
      ['neighbourhood', 'w2', { name: 'Lindehof', figures: {} }],
    ]);
    showPage(atelier, <MatricesPage />, '/atelier/:atelierId/matrix', '/atelier/a1/matrix');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Startwijk kiezen' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Lindehof' }));
    await user.click(screen.getByRole('button', { name: 'Matrix maken' }));
    expect(atelier.sent[0]).toMatchObject({
      type: 'OpenMatrix', title: 'Startwijk kiezen', question: 'In welke wijk beginnen we?', highest: 5, criteriaVersion: 'Startwijkkeuze 2026-1',
    });
    expect(atelier.sent.filter(({ type }) => type === 'AddMatrixOption')).toMatchObject([{ text: 'Molenveld-Oost', neighbourhoodId: 'w1' }]);
    const criteria = atelier.sent.filter((command) => command.type === 'AddMatrixCriterion');
    expect(criteria.map(({ weight }) => weight)).toEqual([20, 20, 20, 20, 10, 10]);
    expect(criteria[0]).toMatchObject({ name: 'Draagvlak en lokaal initiatief' });
  });

  test('before there are neighbourhoods to choose from the page says so, leads there, and takes over those that the intake names', async () => {
    const atelier = await givenAtelier('FACILITATOR', [
      ['intakeEntry', 'e1', { kind: 'CANDIDATE_NEIGHBOURHOOD', text: 'Molenveld-Oost', position: 0 }],
      ['intakeEntry', 'e2', { kind: 'CANDIDATE_NEIGHBOURHOOD', text: 'Lindehof', position: 1 }],
    ]);
    showPage(atelier, <MatricesPage />, '/atelier/:atelierId/matrix', '/atelier/a1/matrix');
    const user = userEvent.setup();
    expect(screen.getByText(/Daarvoor zijn ten minste twee wijken nodig/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Wijken toevoegen' }).getAttribute('href')).toBe('/atelier/a1/neighbourhoods');
    await user.click(screen.getByRole('button', { name: 'Alle toevoegen' }));
    expect(atelier.sent).toMatchObject([{ type: 'ProposeNeighbourhood', name: 'Molenveld-Oost' }, { type: 'ProposeNeighbourhood', name: 'Lindehof' }]);

    act(() => atelier.store.apply([['neighbourhood', 'w1', { name: 'Molenveld-Oost', figures: {} }], ['neighbourhood', 'w2', { name: 'Lindehof', figures: {} }]], 12));
    expect(await screen.findByRole('button', { name: 'Startwijk kiezen' })).toBeTruthy();
    expect(screen.queryByText(/Daarvoor zijn ten minste twee wijken nodig/)).toBeNull();
  });

  test('a matrix comes with all that it begins with, or not at all', async () => {
    vi.stubGlobal('fetch', givesContent);
    const atelier = await givenAtelier('FACILITATOR', [['neighbourhood', 'w1', { name: 'Oost', figures: {} }], ['neighbourhood', 'w2', { name: 'West', figures: {} }]]);
    showPage(atelier, <MatricesPage />, '/atelier/:atelierId/matrix', '/atelier/a1/matrix');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Startwijk kiezen' }));
    atelier.answer({ ok: false, problem: { code: 'too-many-requests' } });
    await user.click(await screen.findByRole('button', { name: 'Matrix maken' }));
    expect(await screen.findByText(/Dat ging te snel/)).toBeTruthy();
    atelier.answer({ ok: true, revision: 12 });
    await user.click(screen.getByRole('button', { name: 'Matrix maken' }));

    expect(await screen.findByText('elsewhere')).toBeTruthy();
    const whole = ['OpenMatrix', 'AddMatrixOption', 'AddMatrixOption', ...Array.from({ length: 6 }, () => 'AddMatrixCriterion')];
    expect(atelier.wholes.map((commands) => commands.map(({ type }) => type))).toEqual([whole, whole]);
  });

  test('more candidates than fit are refused at the field', async () => {
    vi.stubGlobal('fetch', givesContent);
    const many = Array.from({ length: 21 }, (_, index): ItemEntry => ['neighbourhood', `w${index}`, { name: `Wijk ${index}`, figures: {} }]);
    const atelier = await givenAtelier('FACILITATOR', many);
    showPage(atelier, <MatricesPage />, '/atelier/:atelierId/matrix', '/atelier/a1/matrix');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Startwijk kiezen' }));
    for (const box of await screen.findAllByRole('checkbox', { name: /^Wijk / })) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Matrix maken' }));

    expect(screen.getByText('In een matrix passen ten hoogste 20 wijken. Kies er minder.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('a matrix without a name is refused at its field', async () => {
    vi.stubGlobal('fetch', givesContent);
    const atelier = await givenAtelier('FACILITATOR', []);
    showPage(atelier, <MatricesPage />, '/atelier/:atelierId/matrix', '/atelier/a1/matrix');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Nieuwe beslismatrix' }));
    await user.click(await screen.findByRole('button', { name: 'Matrix maken' }));
    expect(screen.getByText('Geef de matrix een korte naam.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('a criterion may be added without a weight, and is weighed later', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Criterium toevoegen' }));
    await user.type(screen.getByLabelText('Waar kijkt u naar?'), 'Uitvoerbaarheid');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent[0]).toMatchObject({ type: 'AddMatrixCriterion', matrixId: 'x1', name: 'Uitvoerbaarheid' });
    expect(atelier.sent[0]).not.toHaveProperty('weight');
    await user.click(screen.getByRole('button', { name: /Draagvlak/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Veranderen' }));
    const weight = screen.getByLabelText(/Hoe zwaar weegt het/);
    await user.clear(weight);
    await user.type(weight, '40');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent[1]).toEqual({ type: 'WeighMatrixCriterion', criterionId: 'k1', weight: 40 });
  });

  test('the facilitator starts a round once there is something to score; until then it is said what is missing', async () => {
    const { atelier, user } = await shown('FACILITATOR');
    await user.click(screen.getByRole('button', { name: 'Ronde 2 starten: stil scoren' }));
    expect(atelier.sent).toMatchObject([{ type: 'StartScoring', matrixId: 'x1' }]);
    act(() => atelier.store.apply([['matrixCriterion', 'k3', { matrix: 'x1', name: 'Nieuw' }]], 12));
    expect(await screen.findByText(/Elk criterium heeft een gewicht/)).toBeTruthy();
    expect(screen.getByText('nog niet afgesproken')).toBeTruthy();
  });
});

describe('scoring', () => {
  test('a score is given and taken back in the table', async () => {
    const { atelier, user } = await shown('PARTICIPANT', RUNNING, ['scoreSheet', 'r1:anna', {
      round: 'r1', owner: 'anna', private: true, scores: [{ option: 'o2', criterion: 'k1', score: 2, reason: 'Weinig.' }],
    }]);
    expect(screen.getByText(/1 van 4 scores gegeven/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Molenveld-Oost: Draagvlak'), '4');
    await user.selectOptions(screen.getByLabelText('Lindehof: Draagvlak'), '3');
    await user.selectOptions(screen.getByLabelText('Lindehof: Draagvlak'), 'geen score');
    expect(atelier.sent).toEqual([
      { type: 'GiveScore', roundId: 'r1', optionId: 'o1', criterionId: 'k1', score: 4 },
      { type: 'GiveScore', roundId: 'r1', optionId: 'o2', criterionId: 'k1', score: 3, reason: 'Weinig.' },
      { type: 'WithdrawScore', roundId: 'r1', optionId: 'o2', criterionId: 'k1' },
    ]);
  });

  test('one option at a time: a score by keyboard, with a reason, and ready', async () => {
    const { atelier, user } = await shown('PARTICIPANT', RUNNING);
    await user.click(screen.getByRole('tab', { name: 'Eén optie tegelijk' }));
    const group = within(screen.getByRole('group', { name: 'Draagvlak' }));
    await user.click(group.getByRole('radio', { name: '5' }));
    expect(atelier.sent).toEqual([{ type: 'GiveScore', roundId: 'r1', optionId: 'o1', criterionId: 'k1', score: 5 }]);
    act(() => atelier.store.apply([['scoreSheet', 'r1:anna', {
      round: 'r1', owner: 'anna', private: true, scores: [{ option: 'o1', criterion: 'k1', score: 5 }],
    }]], 12));
    await user.type(await group.findByLabelText('Waarom? (mag leeg blijven)'), 'Iedereen doet mee.');
    await user.click(group.getByRole('button', { name: 'Reden bewaren' }));
    expect(atelier.sent[1]).toEqual({ type: 'GiveScore', roundId: 'r1', optionId: 'o1', criterionId: 'k1', score: 5, reason: 'Iedereen doet mee.' });
    await user.click(screen.getByRole('button', { name: 'Volgende optie' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Lindehof' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Ik ben klaar' }));
    expect(atelier.sent[2]).toEqual({ type: 'ReportReady', roundId: 'r1', ready: true });
  });

  test('of others one sees how many are at it; the facilitator shows the scores', async () => {
    const { atelier, user } = await shown('FACILITATOR', RUNNING);
    expect(screen.getByText('3 mensen hebben scores gegeven, 1 persoon is klaar.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Optie toevoegen' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Scores tonen' }));
    await user.click(screen.getByRole('button', { name: 'Ja, toon de scores' }));
    expect(atelier.sent).toEqual([{ type: 'ShowScores', roundId: 'r1' }]);
  });

  test('in the next round one may begin with what one gave before', async () => {
    const { atelier, user } = await shown(
      'PARTICIPANT', SHOWN,
      ['scoringRound', 'r2', { matrix: 'x1', number: 2, state: 'SCORING', startedAt: AT, people: 0, ready: 0 }],
      ['scoreSheet', 'r1:anna', { round: 'r1', owner: 'anna', private: true, scores: [
        { option: 'o1', criterion: 'k1', score: 5 }, { option: 'gone', criterion: 'k1', score: 1 },
      ] }],
    );
    await user.click(screen.getByRole('button', { name: 'Mijn scores van ronde 1 overnemen' }));
    expect(atelier.sent).toEqual([{ type: 'GiveScore', roundId: 'r2', optionId: 'o1', criterionId: 'k1', score: 5 }]);
  });

  test('who only follows gives no scores', async () => {
    await shown('OBSERVER', RUNNING);
    expect(screen.getByText(/iedereen scoort voor zichzelf/)).toBeTruthy();
    expect(screen.queryByRole('tab', { name: 'Alles in één tabel' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Scores tonen' })).toBeNull();
  });
});

describe('what comes after scoring began', () => {
  const LATE: ItemEntry = ['matrixOption', 'o3', { matrix: 'x1', text: 'Stationsbuurt', neighbourhood: 'w3' }];

  test('as long as people score it is said that options and criteria stay as they are', async () => {
    const { atelier } = await shown('FACILITATOR', RUNNING);
    expect(screen.getByText(/staan de opties en criteria vast/)).toBeTruthy();
    act(() => atelier.store.apply([[SHOWN[0], 'r1', SHOWN[2]]], 12));
    expect(await screen.findByRole('button', { name: 'Optie toevoegen' })).toBeTruthy();
    expect(screen.queryByText(/staan de opties en criteria vast/)).toBeNull();
  });

  test('an option that came after a round is said to be scored by nobody, until a round scores it', async () => {
    const { atelier } = await shown('PARTICIPANT', SHOWN, LATE);
    expect(screen.getByText('Nog niet gescoord, want later toegevoegd: Stationsbuurt. Deze optie telt mee vanaf een volgende ronde.')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Gewogen score per optie' })).getByRole('row', { name: /Stationsbuurt/ }).textContent).toContain('niet gescoord');
    const { results } = SHOWN[2] as { results: { totals: object[] } };
    const again = { ...SHOWN[2], number: 2, results: { ...results, totals: [...results.totals, { option: 'o3', total: 2, coverage: 1 }] } };
    act(() => atelier.store.apply([['scoringRound', 'r2', again]], 12));
    await screen.findByRole('tab', { name: 'Ronde 2' });
    expect(screen.queryByText(/Nog niet gescoord/)).toBeNull();
  });

  test('a neighbourhood that is an option already is not offered once more', async () => {
    const { user } = await shown(
      'PARTICIPANT', SHOWN,
      ['neighbourhood', 'w1', { name: 'Molenveld-Oost', figures: {} }],
      ['neighbourhood', 'w3', { name: 'Stationsbuurt', figures: {} }],
    );
    await user.click(screen.getByRole('button', { name: 'Optie toevoegen' }));
    const offered = within(screen.getByLabelText('Is het een wijk?')).getAllByRole('option').map(({ textContent }) => textContent);
    expect(offered).toEqual(['Geen wijk', 'Stationsbuurt']);
  });
});

test('a matrix in which nothing stands yet says what an option and a criterion are, and what a round needs', async () => {
  const atelier = await givenAtelier('FACILITATOR', [MATRIX]);
  showPage(atelier, <MatrixPage />, '/atelier/:atelierId/matrix/:matrixId', '/atelier/a1/matrix/x1');
  expect(await screen.findByText(/dat waaruit u samen kiest/)).toBeTruthy();
  expect(screen.getByText(/dat waarop u elke optie scoort/)).toBeTruthy();
  expect(screen.getByText(/Voor een ronde zijn ten minste twee opties en één criterium nodig/)).toBeTruthy();
  for (const name of ['Optie toevoegen', 'Criterium toevoegen']) expect(screen.getByRole('button', { name })).toBeTruthy();
});

describe('what a round came to', () => {
  test('totals say over how much of the weight they are; what nobody scored is never zero', async () => {
    await shown('PARTICIPANT', SHOWN);
    const totals = within(screen.getByRole('table', { name: 'Gewogen score per optie' }));
    expect(totals.getByRole('row', { name: /Molenveld-Oost/ }).textContent).toContain('4 van 5');
    expect(totals.getByRole('row', { name: /Lindehof/ }).textContent).toContain('over 75% van het gewicht: niet alles is gescoord');
    const grid = within(screen.getByRole('table', { name: 'Gemiddelde en spreiding' }));
    expect(grid.getByRole('row', { name: /Sociaal/ }).textContent).toContain('geen scores');
    expect(grid.getByText('Spreiding: 1: 0 keer, 2: 1 keer, 3: 0 keer, 4: 0 keer, 5: 2 keer.')).toBeTruthy();
  });

  test('it says where people are apart, and why, without names', async () => {
    await shown('PARTICIPANT', SHOWN);
    expect(screen.getByText('Molenveld-Oost, Draagvlak: van 2 tot en met 5')).toBeTruthy();
    expect(screen.getByText('2: De flats zijn er nog niet.')).toBeTruthy();
  });

  test('rounds stand beside each other', async () => {
    const later = { ...(SHOWN[2] as { results: { cells: object[]; totals: object[]; weights: object[] } }) };
    const results = { ...later.results, totals: [{ option: 'o1', total: 3.25, coverage: 1 }, { option: 'o2', total: 2, coverage: 1 }] };
    await shown('PARTICIPANT', SHOWN, ['scoringRound', 'r2', { ...SHOWN[2], number: 2, results }]);
    const row = within(screen.getByRole('table', { name: 'Gewogen score per optie' })).getByRole('row', { name: /Molenveld-Oost/ });
    expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['4 van 5', '3,25 van 5']);
    expect(screen.getAllByText('ronde 1: 4').length).toBeGreaterThan(0);
  });

  test('a proposal may rest on it', async () => {
    await shown('PARTICIPANT', SHOWN);
    expect(screen.getByRole('link', { name: 'Voorstel doen op deze matrix' }).getAttribute('href')).toBe('/atelier/a1/decisions?matrix=x1');
  });

  test('what was scored keeps its words; only the weight may be another', async () => {
    const { user } = await shown('PARTICIPANT', SHOWN);
    await user.click(screen.getByRole('button', { name: /Draagvlak/ }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Gewicht veranderen']);
    expect(screen.queryByRole('button', { name: /Lindehof/ })).toBeNull();
  });
});
