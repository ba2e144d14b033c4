import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { toasts } from '../shell/toasts';
import { CONTENT } from '../test/content';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { SCAN_MODEL } from '../test/scanModel';
import NeighbourhoodPage from './NeighbourhoodPage';

const NETWORK = {
  alternative: 'HEAT_NETWORK_MT', score: 83.1, coverage: 0.8, fit: 'GOOD', excludedBy: [], flags: [],
  contributions: [{ indicator: 'MT_SOURCE_KM', value: 2.4, weight: 18, score: 86 }], unknown: ['MONUMENT_PCT'],
};
const ELECTRIC = { ...NETWORK, alternative: 'ALL_ELECTRIC', score: 48.1, fit: 'DOUBTFUL', flags: ['FLAG-GRID'], contributions: [], unknown: [] };
const ITEMS: ItemEntry[] = [
  ['scanModel', 'scan', {
    version: '1.0.0', changed: true, adopted: SCAN_MODEL,
    criteria: [{
      indicator: 'MT_SOURCE_KM', weight: 20, publishedWeight: 18,
      curves: [{ alternative: 'HEAT_NETWORK_MT', changed: false, points: [{ at: 1, score: 100 }, { at: 15, score: 0 }] }],
    }],
  }],
  ['neighbourhood', 'w1', { name: 'Molenveld-Oost', figures: { MT_SOURCE_KM: { value: 2.4, source: 'Bronhouder', year: 2026 } } }],
  ['quickScan', 'w1', {
    model: 'scan', heatDensity: 1667.3, alternatives: [ELECTRIC, NETWORK], ranking: ['HEAT_NETWORK_MT', 'ALL_ELECTRIC'],
    verdict: 'WINNER', winner: 'HEAT_NETWORK_MT', margin: 35, robustness: { leader: 'HEAT_NETWORK_MT', stableRuns: 21, runs: 22 },
  }],
];

async function shown(role: Role, view: 'scan' | 'figures' | 'model' = 'scan', items: ItemEntry[] = ITEMS, scanModel = SCAN_MODEL) {
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json({ ...CONTENT, scanModel }))));
  const atelier = await givenAtelier(role, items);
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) { this.open = true; },
    close(this: HTMLDialogElement) { this.open = false; },
  });
  showPage(atelier, <NeighbourhoodPage />, '/atelier/:atelierId/neighbourhoods', `/atelier/a1/neighbourhoods?view=${view}`);
  return { atelier, user: userEvent.setup() };
}

describe('the neighbourhood page', () => {
  test('the scan is explained in words', async () => {
    await shown('PARTICIPANT');
    expect(screen.getByText('Warmtenet, midden- of hoge temperatuur past het best.')).toBeTruthy();
    expect(screen.getByText(/In 21 van de 22 keer blijft/)).toBeTruthy();
    expect(screen.getByText(/^Let op: Netverzwaring nodig/)).toBeTruthy();
    expect(screen.getByText(/^Gemaakt met versie 1\.0\.0 van het model \(snelle-wijkanalyse\)\./)).toBeTruthy();
    expect(screen.getByText(/Nog onbekend: Monument of beschermd gezicht\./)).toBeTruthy();
  });

  test('an unknown figure says so, a known one says where it comes from', async () => {
    await shown('PARTICIPANT', 'figures');
    const table = screen.getByRole('table', { name: 'Kerncijfers van Molenveld-Oost' });
    expect(within(table).getByRole('row', { name: /^Woningen onbekend/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /2,4 km Bronhouder 2026/ })).toBeTruthy();
  });

  test('the chart says in words what its bars show', async () => {
    await shown('PARTICIPANT');
    const bars = within(screen.getByRole('region', { name: 'Molenveld-Oost' })).getAllByRole('listitem');
    expect(bars.map(({ textContent }) => textContent)).toEqual([
      'All-electric (eigen warmtepomp)48,1, twijfel', 'Warmtenet, midden- of hoge temperatuur83,1, past goed',
    ]);
  });

  test('where too little is known it is said beside each score on how much it rests', async () => {
    const little = { ...NETWORK, score: 91, coverage: 0.2, fit: 'INSUFFICIENT_DATA', unknown: ['MONUMENT_PCT', 'HEAT_DENSITY', 'HOUSING_CORP_PCT'] };
    const nothing = { alternative: 'ALL_ELECTRIC', coverage: 0, fit: 'INSUFFICIENT_DATA', excludedBy: [], flags: [], contributions: [], unknown: ['MONUMENT_PCT'] };
    const scan = { model: 'scan', alternatives: [nothing, little], ranking: ['HEAT_NETWORK_MT'], verdict: 'INSUFFICIENT_DATA' };
    await shown('PARTICIPANT', 'scan', [
      ...ITEMS.slice(0, 2), ['neighbourhood', 'w2', { name: 'Zuid', figures: {} }], ['quickScan', 'w1', scan], ['quickScan', 'w2', scan],
    ]);
    const bars = within(screen.getByRole('region', { name: 'Molenveld-Oost' })).getAllByRole('listitem');
    expect(bars.map(({ textContent }) => textContent)).toEqual([
      'All-electric (eigen warmtepomp)geen score, onvoldoende gegevens',
      'Warmtenet, midden- of hoge temperatuur91, onvoldoende gegevens: de score rust op 1 van de 4 indicatoren',
    ]);
    expect(screen.getByText('onvoldoende gegevens: de score rust op 1 van de 4 indicatoren', { selector: 'strong' })).toBeTruthy();
    expect(screen.getAllByRole('row', { name: /91 onvoldoende gegevens: de score rust op 1 van de 4 indicatoren/ })).toHaveLength(2);
  });

  test('a code with a digit too few is told at its field, and nothing is given', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    await user.type(screen.getByRole('textbox', { name: 'Naam van de wijk' }), 'Lindehof');
    await user.type(screen.getByRole('textbox', { name: 'CBS-code' }), 'BU0718010');
    await user.click(screen.getByRole('button', { name: 'Wijk toevoegen' }));
    expect(screen.getByRole('textbox', { name: 'CBS-code', description: /geen goede code/ })).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'CBS-code' }), '2');
    await user.click(screen.getByRole('button', { name: 'Wijk toevoegen' }));
    expect(atelier.sent).toMatchObject([{ type: 'ProposeNeighbourhood', name: 'Lindehof', code: 'BU07180102' }]);
  });

  test('the first neighbourhood makes no end to adding by keyboard, and after a first import the focus is at the head of the page', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures', []);
    await user.type(screen.getByRole('textbox', { name: 'Naam van de wijk' }), 'Lindehof{Enter}');
    act(() => atelier.store.apply([['neighbourhood', 'w1', { name: 'Lindehof', figures: {} }]], 11));
    await screen.findByRole('table', { name: 'Kerncijfers van Lindehof' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Naam van de wijk' }));
    cleanup();

    const again = await shown('PARTICIPANT', 'scan', []);
    (await screen.findByLabelText('Bestanden kiezen')).focus();
    act(() => again.atelier.store.apply(ITEMS, 11));
    await screen.findByText('Warmtenet, midden- of hoge temperatuur past het best.');
    expect(document.activeElement?.textContent).toBe('Wijk');
  });

  test('a name that was being typed as somebody else brought the first one is told', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures', []);
    await user.type(screen.getByRole('textbox', { name: 'Naam van de wijk' }), 'Haven');
    act(() => atelier.store.apply([['neighbourhood', 'w1', { name: 'Lindehof', figures: {} }]], 11));
    await waitFor(() => expect(toasts.getState().shown.at(-1)?.text).toContain('"Haven"'));
  });

  test('name, code and description are changed together', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    await user.click(screen.getByRole('button', { name: 'Naam en omschrijving wijzigen' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Omschrijving' }), 'Jaren zestig, veel hoogbouw.');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([{ type: 'DescribeNeighbourhood', neighbourhoodId: 'w1', name: 'Molenveld-Oost', description: 'Jaren zestig, veel hoogbouw.' }]);
  });

  test('a figure is entered with its source', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    await user.click(screen.getByRole('button', { name: 'Wijzig: Oppervlakte land' }));
    await user.type(within(screen.getByRole('dialog')).getByRole('textbox', { name: 'Waarde' }), '29,5');
    await user.type(within(screen.getByRole('dialog')).getByRole('textbox', { name: 'Bron' }), 'CBS');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([{ type: 'EnterFigure', neighbourhoodId: 'w1', figure: 'LAND_HA', value: 29.5, source: 'CBS' }]);
  });

  test('a source of no figure is a figure that was forgotten', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    await user.click(screen.getByRole('button', { name: 'Wijzig: Oppervlakte land' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Bron' }), 'CBS');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(dialog.getByText('Vul een getal in, of haal bron en jaar weg.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('what PBL found is entered in a form that closes when it is kept, and the focus stays', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    expect(screen.getByText(/^Wat PBL als goedkoopste variant vond/)).toBeTruthy();
    const open = screen.getByRole('button', { name: 'Wijzig: Goedkoopste variant volgens PBL' });
    await user.click(open);
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Strategie' }), 'Warmtenet, midden- of hoge temperatuur');
    await user.type(dialog.getByRole('textbox', { name: /^Variant/ }), 's2d');
    await user.type(dialog.getByRole('textbox', { name: 'Bron' }), 'PBL Startanalyse');
    await user.type(dialog.getByRole('textbox', { name: 'Jaar' }), '2025');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([{
      type: 'ReportCheapestVariant', neighbourhoodId: 'w1', variant: { alternative: 'HEAT_NETWORK_MT', name: 's2d', source: 'PBL Startanalyse', year: 2025 },
    }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(open);
  });

  test('what PBL found stands beside what the scan found, in each neighbourhood', async () => {
    const cheapestVariant = { alternative: 'SUSTAINABLE_GAS_HYBRID', name: 's4b', source: 'PBL', year: 2025 };
    await shown('OBSERVER', 'scan', [...ITEMS, ['neighbourhood', 'w2', { name: 'Lindehof', figures: {}, cheapestVariant }]]);
    const table = within(screen.getByRole('table', { name: 'Wijken naast elkaar' }));
    expect(table.getByRole('columnheader', { name: 'Goedkoopste variant volgens PBL' })).toBeTruthy();
    expect(table.getByRole('row', { name: /^Lindehof .*Klimaatneutraal gas met hybride warmtepomp \(s4b\)$/ })).toBeTruthy();
    expect(table.getByRole('row', { name: /^Molenveld-Oost .* onbekend$/ })).toBeTruthy();
  });

  test('how the dwellings divide is entered by group: what has no number is left out, a name alone is asked for', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    expect(screen.getByText('Eigenaar: onbekend.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wijzig: Eigenaar' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Woningen: Woningcorporatie' }), '739');
    await user.click(dialog.getByRole('button', { name: 'Regel toevoegen' }));
    await user.type(dialog.getByRole('textbox', { name: 'Woningen: Regel 4' }), '12');
    await user.type(dialog.getByRole('textbox', { name: 'Bron' }), 'BAG');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(dialog.getByText('Vul in welke woningen dit zijn.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Groep: Regel 4' }), 'Gemeente');
    await user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([{
      type: 'CountDwellings', neighbourhoodId: 'w1', by: 'OWNER',
      count: { groups: [{ name: 'Woningcorporatie', dwellings: 739 }, { name: 'Gemeente', dwellings: 12 }], source: 'BAG' },
    }]);
  });

  test('how the dwellings divide is shown with its source, and with what it does not agree', async () => {
    const divided: ItemEntry = ['neighbourhood', 'w1', {
      name: 'Molenveld-Oost', figures: { DWELLINGS: { value: 1212, source: 'CBS' } },
      dwellings: { OWNER: { groups: [{ name: 'Woningcorporatie', dwellings: 750 }, { name: 'Eigenaar-bewoner', dwellings: 250 }], source: 'BAG', year: 2026 } },
    }];
    await shown('OBSERVER', 'figures', ITEMS.map((item) => (item[0] === 'neighbourhood' ? divided : item)));
    expect(within(screen.getByRole('table', { name: 'Eigenaar: woningen in Molenveld-Oost' })).getByRole('row', { name: 'Woningcorporatie 750 75%' })).toBeTruthy();
    expect(screen.getByText('Samen 1.000 woningen. Bron: BAG, 2026. Bij de kerncijfers staan 1.212 woningen.')).toBeTruthy();
  });

  test('an empty figure becomes unknown', async () => {
    const { atelier, user } = await shown('PARTICIPANT', 'figures');
    await user.click(screen.getByRole('button', { name: /^Wijzig: Afstand/ }));
    await user.clear(within(screen.getByRole('dialog')).getByRole('textbox', { name: 'Waarde' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([{ type: 'ClearFigure', neighbourhoodId: 'w1', figure: 'MT_SOURCE_KM' }]);
  });

  test('the facilitator changes a weight and brings the standard back', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'model');
    const weight = screen.getByRole('textbox', { name: /^Gewicht: Afstand/ });
    await user.clear(weight);
    await user.type(weight, '25{Enter}');
    await user.click(screen.getByRole('button', { name: 'Alles terug naar de standaard' }));
    await user.click(screen.getByRole('button', { name: 'Ja, alles terug' }));
    expect(atelier.sent).toEqual([{ type: 'WeighCriterion', indicator: 'MT_SOURCE_KM', weight: 25 }, { type: 'ResetScanModel' }]);
  });

  test('a weight that was typed and not kept is told when one looks at something else', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'model');
    await user.type(screen.getByRole('textbox', { name: /^Gewicht: Afstand/ }), '5');
    await user.click(screen.getByRole('tab', { name: 'Uitkomst' }));
    expect(toasts.getState().shown.at(-1)?.text).toContain('"205"');
    expect(atelier.sent).toEqual([]);
  });

  test('a curve that was changed is put back by itself', async () => {
    const shaped = [{ alternative: 'HEAT_NETWORK_MT', changed: true, points: [{ at: 1, score: 40 }] }];
    const criteria = [{ indicator: 'MT_SOURCE_KM', weight: 18, publishedWeight: 18, curves: shaped }];
    const changed: ItemEntry[] = [['scanModel', 'scan', { version: '1.0.0', changed: true, adopted: SCAN_MODEL, criteria }], ...ITEMS.slice(1)];
    const { atelier, user } = await shown('FACILITATOR', 'model', changed);
    expect(screen.getByText(/^De standaard van deze lijn: bij 1 een score van 100; bij 4 een score van 70;/)).toBeTruthy();
    expect(document.querySelectorAll('.wa-curve polyline[data-standard]')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Deze lijn terug naar de standaard' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Welke lijn'));
    expect(atelier.sent).toMatchObject([{ type: 'ShapeCurve', indicator: 'MT_SOURCE_KM', points: [{ at: 1, score: 100 }, { at: 4, score: 70 }, { at: 10, score: 10 }, { at: 15, score: 0 }] }]);
  });

  test('a curve is drawn as it is typed, beside the standard where it is another one', async () => {
    const { user } = await shown('FACILITATOR', 'model');
    const lines = () => [...document.querySelectorAll('.wa-curve polyline')].map((line) => line.getAttribute('points'));
    expect(screen.getByRole('img', { name: /^Lijn van Afstand .*, getekend/ })).toBeTruthy();
    expect(lines()).toEqual(['0,0 5,0 75,100 100,100']);
    const score = screen.getByRole('textbox', { name: 'Score: Punt 2' });
    await user.clear(score);
    expect(lines()).toEqual(['0,0 5,0 100,0']);
    await user.type(score, '50');
    expect(lines()).toEqual(['0,0 5,0 75,50 100,50']);
  });

  test('the facilitator reshapes a curve', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'model');
    const score = screen.getByRole('textbox', { name: 'Score: Punt 2' });
    await user.clear(score);
    await user.type(score, '5{Enter}');
    expect(atelier.sent).toEqual([{
      type: 'ShapeCurve', alternative: 'HEAT_NETWORK_MT', indicator: 'MT_SOURCE_KM', points: [{ at: 1, score: 100 }, { at: 15, score: 5 }],
    }]);
  });

  test('what is typed of a curve stays when somebody else shapes it, and that is said; who typed nothing sees theirs', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'model');
    const shaped = (score: number) => act(() => atelier.store.apply([['scanModel', 'scan', { criteria: [{
      indicator: 'MT_SOURCE_KM', weight: 20, publishedWeight: 18,
      curves: [{ alternative: 'HEAT_NETWORK_MT', changed: true, points: [{ at: 1, score: 100 }, { at: 15, score }] }],
    }] }]], 12));
    const last = () => (screen.getByRole('textbox', { name: 'Score: Punt 2' }) as HTMLInputElement).value;
    shaped(20);
    await waitFor(() => expect(last()).toBe('20'));
    expect(screen.queryByText(/Iemand anders paste dit net aan/)).toBeNull();

    await user.clear(screen.getByRole('textbox', { name: 'Score: Punt 2' }));
    await user.type(screen.getByRole('textbox', { name: 'Score: Punt 2' }), '5');
    shaped(30);
    expect(await screen.findByText(/Iemand anders paste dit net aan/)).toBeTruthy();
    expect(last()).toBe('5');
  });

  test('on paper the outcome and the figures come, each under its title, and not what one weighs with', async () => {
    await shown('FACILITATOR', 'model');
    fireEvent(window, new Event('beforeprint'));
    const titles = screen.getAllByRole('heading', { level: 2, hidden: true }).map(({ textContent }) => textContent);
    expect(titles).toEqual(expect.arrayContaining(['Uitkomst', 'Kerncijfers']));
    expect(screen.getByRole('table', { name: 'Kerncijfers van Molenveld-Oost', hidden: true })).toBeTruthy();
    expect(document.querySelector('.wa-weighing')?.closest('.wa-noprint')).not.toBeNull();
    fireEvent(window, new Event('afterprint'));
  });

  test('another model of the host is offered with what differs, and taken over by the facilitator', async () => {
    const newer = {
      ...SCAN_MODEL, version: '2.0.0', margin: 5, minCoverage: 0.5,
      criteria: SCAN_MODEL.criteria.map((each) => (each.indicator === 'MT_SOURCE_KM' ? { ...each, weight: 21 } : each)),
      rules: SCAN_MODEL.rules.map((each) => (each.ruleId === 'KO-MT-SOURCE' ? { ...each, bound: 10, words: 'Geen bron binnen 10 km' } : each)),
    };
    const { atelier, user } = await shown('FACILITATOR', 'scan', ITEMS, newer);
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat er anders is' }));
    const differences = await screen.findByRole('table', { name: 'Wat er anders is' });
    expect(within(differences).getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual([
      'Gewicht: Afstand tot een bron van midden- of hoge temperatuur1821',
      expect.stringMatching(/^Regel KO-MT-SOURCE.*meer dan 15 km.*meer dan 10 km is: Geen bron binnen 10 km\.$/) as string,
      'Punten verschil voor een winnaar85',
      'Deel van het gewicht dat bekend moet zijn60%50%',
    ]);
    expect(screen.getByText(/vervalt dan/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Versie 2.0.0 gebruiken' }));
    expect(atelier.sent).toEqual([{ type: 'AdoptScanModel', model: newer }]);
  });

  test('the model that the atelier has is not offered, nor is another one looked for by who does not lead', async () => {
    const newer = { ...SCAN_MODEL, version: '2.0.0' };
    const { atelier } = await shown('FACILITATOR', 'scan', ITEMS, newer);
    await screen.findByText(/De beheerder heeft/);
    atelier.store.apply([['scanModel', 'scan', { version: '2.0.0', adopted: newer }]], 11);
    await waitFor(() => expect(screen.queryByText(/De beheerder heeft/)).toBeNull());
    cleanup();
    await shown('PARTICIPANT', 'scan', ITEMS, newer);
    expect(screen.getAllByText('Molenveld-Oost')[0]).toBeTruthy();
    expect(fetch).not.toHaveBeenCalled();
  });

  test('the figures of several neighbourhoods stand side by side, what is unknown as well', async () => {
    await shown('OBSERVER', 'scan', [...ITEMS, ['neighbourhood', 'w2', { name: 'Lindehof', figures: {} }]]);
    const row = within(screen.getByRole('table', { name: 'Kerncijfers naast elkaar', hidden: true })).getByRole('row', { name: /^Afstand/, hidden: true });
    expect(within(row).getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['2,4', 'onbekend']);
  });

  test('two points of a curve at the same value are refused at their fields', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'model');
    const at = screen.getByRole('textbox', { name: 'Waarde: Punt 2' });
    await user.clear(at);
    await user.type(at, '1{Enter}');
    expect(screen.getAllByText('Deze waarde staat er al. Gebruik elke waarde één keer.')).toHaveLength(2);
    expect(atelier.sent).toEqual([]);
  });

  test('who only follows along, and who does not lead, cannot change these', async () => {
    await shown('OBSERVER', 'figures');
    expect(screen.queryByRole('button', { name: /^Wijzig/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Wijk toevoegen' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Gewichten' })).toBeNull();
  });

  test('a change of weight is seen in the chart above it', async () => {
    await shown('FACILITATOR', 'model');
    expect(screen.getByRole('region', { name: 'Molenveld-Oost' })).toBeTruthy();
  });

  test('a neighbourhood that nothing is known of begins with its figures', async () => {
    const atelier = await givenAtelier('PARTICIPANT', [['neighbourhood', 'w1', { name: 'Lindehof', figures: {} }]]);
    showPage(atelier, <NeighbourhoodPage />, '/atelier/:atelierId/neighbourhoods', '/atelier/a1/neighbourhoods');
    expect(screen.getByRole('tab', { name: 'Kerncijfers', selected: true })).toBeTruthy();
  });

  test('what the intake names need not be typed again', async () => {
    const named = (id: string, text: string): ItemEntry => ['intakeEntry', id, { kind: 'CANDIDATE_NEIGHBOURHOOD', text, position: 1 }];
    const { atelier, user } = await shown('PARTICIPANT', 'figures', [...ITEMS, named('e1', 'molenveld-oost'), named('e2', 'Lindehof')]);
    expect(screen.getByText('In de intake staan ook: Lindehof.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toevoegen: Lindehof' }));
    expect(atelier.sent).toMatchObject([{ type: 'ProposeNeighbourhood', name: 'Lindehof' }]);
  });

  test('all that the intake names is added in one act, each once; the keyboard goes on', async () => {
    const named = (id: string, text: string): ItemEntry => ['intakeEntry', id, { kind: 'CANDIDATE_NEIGHBOURHOOD', text, position: 1 }];
    const { atelier, user } = await shown('PARTICIPANT', 'figures', [...ITEMS, named('e1', 'Haven'), named('e2', 'Lindehof'), named('e3', 'haven')]);
    await user.click(screen.getByRole('button', { name: 'Alle toevoegen' }));
    expect(atelier.sent).toMatchObject([{ type: 'ProposeNeighbourhood', name: 'haven' }, { type: 'ProposeNeighbourhood', name: 'Lindehof' }]);
    expect(atelier.wholes).toHaveLength(1);
    act(() => atelier.store.apply([['neighbourhood', 'w2', { name: 'Haven', figures: {} }], ['neighbourhood', 'w3', { name: 'Lindehof', figures: {} }]], 11));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Naam van de wijk' })));
  });
});
