import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { i18n } from '../i18n/i18n';
import { givenAtelier, marked, showPage } from '../test/givenAtelier';
import ProvenancePage from './ProvenancePage';
import type { Provenance, ProvenanceNode } from './requests';

const AT = '2027-02-09T13:00:00Z';
const node = (kind: ProvenanceNode['kind'], id: string, text: string, more: Partial<ProvenanceNode> = {}): ProvenanceNode =>
  ({ key: `${kind} ${id}`, kind, id, text, revision: 5, at: AT, facts: {}, ...more });

const DECISION: Provenance = {
  revision: 40,
  start: 'decision d1',
  leftOut: 2,
  nodes: [
    node('decision', 'd1', 'Drie sporen', { by: 'anna', revision: 30, facts: { state: 'AGREED', rationale: 'Past bij de wijk.' } }),
    node('note', 'n1', 'Koffie in de portiek', { by: 'anna', facts: { board: 'b1' } }),
    node('note', 'n2', 'Proefwoning', { facts: { board: 'b1', anonymous: true } }),
    node('round', 'r1', 'Wat werkt hier?'),
    node('vote', 'v1', 'Kansen'),
    node('proposal', 'p1', 'Twee sporen', { facts: { version: 1 } }),
    node('proposal', 'p2', 'Drie sporen, en een proefwoning', { facts: { version: 2 } }),
    node('objection', 'o1', 'De woonlasten stijgen', { by: 'bert', facts: { state: 'INTEGRATED', resolution: 'Met een garantie.' } }),
    node('consentRound', 'c1', '', { facts: { version: 2, state: 'ENDED' } }),
    node('position', 'c1:anna', '', { by: 'anna', facts: { position: 'CONSENT' } }),
    node('position', 'c1:bert', 'Het net is vol', { by: 'bert', facts: { position: 'CONCERN' } }),
    node('neighbourhood', 'w1', 'Molenveld'),
    node('quickScan', 'w1', 'Molenveld', { facts: { version: '1.0.0' } }),
    node('figure', 'w1:DWELLINGS', '', { facts: { figure: 'DWELLINGS', value: 1212, source: 'CBS', year: 2024 } }),
    node('action', 'a1', 'Bellen', { facts: { state: 'OPEN', dueAt: '2027-03-01' } }),
  ],
  edges: [
    { from: 'note n1', to: 'decision d1', relation: 'ground-of', revision: 20 },
    { from: 'vote v1', to: 'decision d1', relation: 'ground-of', revision: 21 },
    { from: 'quickScan w1', to: 'decision d1', relation: 'ground-of', revision: 22 },
    { from: 'round r1', to: 'note n1', relation: 'answered-by' },
    { from: 'note n2', to: 'vote v1', relation: 'counted-in', value: 7 },
    { from: 'neighbourhood w1', to: 'quickScan w1', relation: 'scanned-in' },
    { from: 'figure w1:DWELLINGS', to: 'neighbourhood w1', relation: 'figure-of' },
    { from: 'proposal p2', to: 'decision d1', relation: 'text-of' },
    { from: 'proposal p1', to: 'proposal p2', relation: 'amended-to' },
    { from: 'proposal p1', to: 'objection o1', relation: 'objected-to-by' },
    { from: 'objection o1', to: 'proposal p2', relation: 'integrated-in' },
    { from: 'consentRound c1', to: 'decision d1', relation: 'held-for' },
    { from: 'position c1:anna', to: 'consentRound c1', relation: 'counted-in' },
    { from: 'position c1:bert', to: 'consentRound c1', relation: 'counted-in' },
    { from: 'decision d1', to: 'action a1', relation: 'led-to' },
  ],
};
const ITEMS: ItemEntry[] = [
  ['note', 'n1', { board: 'b1', text: 'Koffie in de portiek', x: 0, y: 0, colour: 'YELLOW', createdAt: AT }],
  ['action', 'a1', { title: 'Bellen', component: 'PROCESS', state: 'OPEN', plannedAt: AT, plannedBy: 'anna', actionRevision: 1 }],
];

let answers: (() => Response)[];

beforeEach(() => {
  answers = [];
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('fetch', vi.fn(() => Promise.resolve((answers.shift() ?? (() => Response.json(DECISION)))())));
});

async function shown(address = 'decisions/d1/provenance', path = 'decisions/:decisionId/provenance') {
  showPage(await givenAtelier('AUDITOR', ITEMS), <ProvenancePage />, `/atelier/:atelierId/${path}`, `/atelier/a1/${address}`);
  await screen.findAllByRole('tab');
  return userEvent.setup();
}

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('where something comes from, as a list', () => {
  test('each thing opens its moment and, if it is still there, how it is now', async () => {
    await shown();

    expect(fetch).toHaveBeenCalledWith('/api/ateliers/a1/provenance?kind=decision&item=d1', {});
    expect(screen.getByRole('heading', { level: 1, name: 'Hoe is dit tot stand gekomen?' })).toBeTruthy();
    expect(hrefOf('Bekijk dit moment: notitie Koffie in de portiek')).toBe('/atelier/a1/replay?r=5&board=b1&item=note%3An1');
    expect(hrefOf('Toen het een grond werd: notitie Koffie in de portiek')).toBe('/atelier/a1/replay?r=20&board=b1&item=note%3An1');
    expect(hrefOf('Naar hoe het nu is: notitie Koffie in de portiek')).toBe('/atelier/a1/board/b1#item=n1');
    expect(hrefOf('Bekijk dit moment: notitie Proefwoning')).toMatch(/^\/atelier\/a1\/replay\?r=5&board=b1&item=/);
    expect(screen.queryByRole('link', { name: 'Naar hoe het nu is: notitie Proefwoning' })).toBeNull();
    expect(hrefOf('Naar hoe het nu is: actie Bellen')).toBe('/atelier/a1/actions#item=a1');
  });

  test('it tells how much each thing counted, whose it is and what is known of it, and how much is left out', async () => {
    await shown();
    const before = within(screen.getByRole('region', { name: 'Wat ertoe leidde' }));

    expect(before.getByText('(7 stippen)')).toBeTruthy();
    expect(before.getByText('Woningen: 1.212 (CBS, 2024)')).toBeTruthy();
    expect(before.getByText(/Bert \(Netbeheerder\).*verwerkt.*Met een garantie/)).toBeTruthy();
    expect(before.getByText('Geen bezwaar, wel een zorg: Het net is vol')).toBeTruthy();
    expect(screen.getByText('Er zijn nog 2 dingen die verder weg liggen. Die staan hier niet bij.')).toBeTruthy();
  });

  test('what is marked says so', async () => {
    const atelier = await givenAtelier('AUDITOR', [...ITEMS, marked('note', 'n1', 'CONFIDENTIAL')]);
    showPage(atelier, <ProvenancePage />, '/atelier/:atelierId/decisions/:decisionId/provenance', '/atelier/a1/decisions/d1/provenance');
    expect(await screen.findByText('Vertrouwelijk')).toBeTruthy();
    expect(screen.getByText('Vertrouwelijk').closest('p')?.textContent).toContain('Koffie in de portiek');
  });

  test('of many of the same there is one line to open', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node('action', id, `Taak ${id}`, { facts: { state: 'DONE' } }));
    answers.push(() => Response.json({
      ...DECISION, nodes: [...DECISION.nodes, ...many], edges: [...DECISION.edges, ...many.map(({ key }) => ({ from: 'decision d1', to: key, relation: 'led-to' }))],
    }));
    await shown();

    expect(screen.getByText('Leidde tot: 7 × actie')).toBeTruthy();
  });

  test('what is told elsewhere leads there, out of what is folded away', async () => {
    const positions = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node('position', `c1:${id}`, '', { facts: { position: 'CONSENT' } }));
    answers.push(() => Response.json({
      ...DECISION,
      nodes: [...DECISION.nodes, ...positions],
      edges: [...DECISION.edges, ...positions.map(({ key }) => ({ from: key, to: 'consentRound c1', relation: 'counted-in' })), { from: 'position c1:a', to: 'objection o1', relation: 'led-to' }],
    }));
    const user = await shown();
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;

    await user.click(screen.getByRole('button', { name: 'standpunt Geen bezwaar staat elders op deze pagina' }));

    const there = document.getElementById('back position c1:a');
    expect(there?.closest('details')?.open).toBe(true);
    expect(there?.contains(document.activeElement)).toBe(true);
    expect(scrolled).toHaveBeenCalled();
  });

  test('of a note one reads first what became of it', async () => {
    answers.push(() => Response.json({ ...DECISION, start: 'note n1' }));
    await shown('provenance/note/n1', 'provenance/:kind/:itemId');

    expect(screen.getByRole('heading', { level: 1, name: 'Wat is hiermee gebeurd?' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Wat ervan kwam', 'Wat ertoe leidde']);
  });

  test('what cannot be fetched can be asked for again', async () => {
    answers.push(() => Response.json({ code: 'projection-stopped' }, { status: 503 }));
    showPage(await givenAtelier('AUDITOR', ITEMS), <ProvenancePage />, '/atelier/:atelierId/decisions/:decisionId/provenance', '/atelier/a1/decisions/d1/provenance');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));

    expect(await screen.findByRole('tab', { name: 'Lijst' })).toBeTruthy();
  });
});

describe('what is not there, or not for who asks', () => {
  test('is told as such: asking again would not help', async () => {
    answers.push(() => Response.json({ code: 'item-unknown' }, { status: 404 }));
    showPage(await givenAtelier('AUDITOR', ITEMS), <ProvenancePage />, '/atelier/:atelierId/provenance/:kind/:itemId', '/atelier/a1/provenance/note/secret');

    expect((await screen.findByRole('alert')).textContent).toBe('Hier is niets van te zien: dit bestaat niet, of het is niet voor u.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('where something comes from, as a story', () => {
  const story = () => screen.getByRole('tabpanel').textContent ?? '';

  test('it is told in plain sentences, in Dutch', async () => {
    await shown('decisions/d1/provenance?view=story');

    expect(story()).toMatch(/De afspraak ‘Drie sporen’ is vastgelegd op 9 februari 2027 om 1\d:00\. Waarom: Past bij de wijk\./);
    for (const sentence of [
      'De afspraak ‘Drie sporen’ rust op de notitie ‘Koffie in de portiek’ van Anna (Huurdersvereniging), de stemming op het bord Kansen en de snelle wijkanalyse van Molenveld (model 1.0.0).',
      'De notitie ‘Koffie in de portiek’ is een antwoord op de vraag ‘Wat werkt hier?’.',
      'In de stemming op het bord Kansen telt mee: de notitie ‘Proefwoning’ (7 stippen).',
      'Van de wijk Molenveld is bekend: Woningen: 1.212 (CBS, 2024).',
      'In de afspraak ‘Drie sporen’ staat versie 2, ‘Drie sporen, en een proefwoning’.',
      'In versie 2, ‘Drie sporen, en een proefwoning’ is verwerkt: het bezwaar ‘De woonlasten stijgen’ van Bert (Netbeheerder) (verwerkt). Zo is het verwerkt: Met een garantie.',
      'In de ronde over versie 2 namen 2 mensen een standpunt in: één keer geen bezwaar en één keer geen bezwaar, wel een zorg. Daarbij schreven mensen op: ‘Het net is vol’ (Bert (Netbeheerder)).',
      'De afspraak ‘Drie sporen’ leidde tot de actie ‘Bellen’ (nog te doen; klaar op 1 maart 2027).',
    ]) expect(story()).toContain(sentence);
  });

  test('many of one kind are counted in a sentence, and told when somebody asks', async () => {
    const figures = ['DWELLINGS', 'GAS_USE_PER_DWELLING', 'LAND_AREA', 'HOUSING_ASSOCIATION_SHARE', 'MONUMENT_SHARE', 'GRID_ROOM']
      .map((figure, at) => node('figure', `w1:${figure}`, '', { facts: { figure, value: at, source: 'CBS' } }));
    answers.push(() => Response.json({
      ...DECISION,
      nodes: [...DECISION.nodes.filter(({ kind }) => kind !== 'figure'), ...figures],
      edges: [...DECISION.edges.filter(({ relation }) => relation !== 'figure-of'), ...figures.map(({ key }) => ({ from: key, to: 'neighbourhood w1', relation: 'figure-of' }))],
    }));
    const user = await shown('decisions/d1/provenance?view=story');
    const open = screen.getByRole('button', { name: '6 × cijfer' });

    expect(open.closest('p')?.textContent).toContain('Van de wijk Molenveld is bekend: 6 × cijfer');
    await user.click(open);

    expect(screen.queryByRole('button', { name: '6 × cijfer' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Woningen: 0 (CBS)');
  });

  test('and in English', async () => {
    await i18n.changeLanguage('en');
    const atelier = await givenAtelier('AUDITOR', ITEMS);
    await i18n.changeLanguage('en');
    showPage(atelier, <ProvenancePage />, '/atelier/:atelierId/decisions/:decisionId/provenance', '/atelier/a1/decisions/d1/provenance?view=story');
    await screen.findAllByRole('tab');

    expect(story()).toContain('The agreement ‘Drie sporen’ rests on the note ‘Koffie in de portiek’ of Anna (Huurdersvereniging), the vote on the board Kansen and the quick scan of Molenveld (model 1.0.0).');
    expect(story()).toContain('The agreement ‘Drie sporen’ led to the action ‘Bellen’ (to be done; due on 1 March 2027).');
  });
});
