import { describe, expect, test } from 'vitest';
import type { LiveEvent } from '../contract/live';
import type { ItemFields, ItemKind } from '../contract/items';
import { PASTS } from '../features/pasts';
import { i18n } from '../i18n/i18n';
import { projectFile, projectFiles } from '../test/records';
import type { Recall } from '../features/Past';
import { EVENT_KINDS, placesSubject, usePastTexts } from './captions';
import { sceneOf } from './sceneOf';
import type { JournalEntry } from './journalEntry';
import { actorOf, subjectOf, subjectOfEntry } from './subject';

const APPROVED = 'command-service/contract/src/test/resources/approved';
const contract = [...new Set(projectFiles(`${APPROVED}/event`, '.json').map((file) => file.split('.')[0] ?? ''))];

describe('captions', () => {
  test('there is one for every event of the contract, and for no other', () => {
    expect(contract.length).toBeGreaterThan(40);
    expect([...EVENT_KINDS].sort()).toEqual([...contract].sort());
  });

  test.each(EVENT_KINDS)('%s has a sentence with somebody in it, in both languages', async (kind) => {
    for (const language of ['nl', 'en']) {
      await i18n.changeLanguage(language);
      expect(usePastTexts.now(`captions.${kind}`, { who: 'Anna' })).toMatch(/^Anna \S/);
    }
  });

  test.each(EVENT_KINDS.filter(placesSubject))('%s has a sentence with a place for whom it is about', async (kind) => {
    for (const language of ['nl', 'en']) {
      await i18n.changeLanguage(language);
      expect(usePastTexts.now(`captionsAbout.${kind}`, { who: 'Anna', subject: 'Bert' })).toMatch(/^Anna .*Bert/);
    }
  });

  test('an agreement is never called a council decision', () => {
    expect(EVENT_KINDS.map((kind) => usePastTexts.now(`captions.${kind}`)).join(' ')).not.toMatch(/besluit/i);
  });
});

describe('what an event is about', () => {
  const items: { [K in ItemKind]?: Record<string, Partial<ItemFields[K]>> } = {
    note: { n1: { text: 'Koffie in de portiek', cluster: 'c1', board: 'b1' }, n2: {} },
    cluster: { c1: { name: 'Dichtbij' } },
    decision: { d1: { title: 'Drie sporen' } },
    position: { 'r1:anna': { decision: 'd1' } },
    round: { r1: { question: 'Wat is er nodig?', board: 'b1' } },
    link: { l1: { from: 'n1', to: 'c1' } },
    product: { pr1: { title: 'Projectplan' } },
    stakeholder: { s1: { name: 'Gemeente' } },
    rasciProposal: {
      'rr1:7': { tableName: 'Tafel 2', product: 'pr1', stakeholder: 's1', responsibility: 'ACCOUNTABLE' },
      'rr1:9': { tableName: 'Tafel 1', product: 'pr1', stakeholder: 's1', responsibility: 'ACCOUNTABLE' },
    },
    neighbourhood: { w1: { name: 'Molenveld' } },
    scanModel: { scan: {} },
    placing: { p1: { subject: 'STAKEHOLDERS' }, p2: { subject: 'HURDLES' } },
  };
  const recall: Recall = (kind, id) => items[kind]?.[id];
  const about = (event: Partial<LiveEvent>) => subjectOf({ r: 1, at: '', k: 'NoteMoved', c: [], ...event }, recall, (id) => id);

  test('every kind of item of the contract can be said in words', () => {
    const line = (projectFile(`${APPROVED}/enum-values.txt`) ?? '').split('\n').find((each) => each.startsWith('ItemKind ')) ?? '';
    const kinds = JSON.parse(line.replace('ItemKind ', '')) as string[];

    expect(PASTS.flatMap(({ about }) => Object.keys(about)).sort()).toEqual(kinds.sort());
  });

  test('revealing a round is about the round, though notes change as well', () => {
    const event: Partial<LiveEvent> = { k: 'RoundRevealed', c: [['note', 'n1', {}], ['round', 'r1', {}]] };
    expect(about(event)).toBe('Wat is er nodig?');
    expect(sceneOf({ r: 1, at: '', k: '', c: [], ...event }, recall)).toEqual({ view: 'board', board: 'b1' });
  });

  test('a round in silence is to be seen where what was placed is', () => {
    const scene = (id: string) => sceneOf({ r: 1, at: '', k: 'PlacesShown', c: [['placing', id, {}]] }, recall);
    expect([scene('p1'), scene('p2')]).toEqual([{ view: 'stakeholder' }, { view: 'process' }]);
  });

  test('a note is known by its text and its cluster', () => {
    expect(about({ c: [['note', 'n1', { x: 4 }]] })).toBe('Koffie in de portiek (Dichtbij)');
  });

  test('an entry of the journal is about what was said, or what it touched as that is called now', () => {
    const told = (entry: Partial<JournalEntry>) => subjectOfEntry({ revision: 1, at: '', kind: 'NoteMoved', ...entry }, recall, (id) => id);

    expect(told({ text: 'Koffie', items: ['n1'] })).toBe('Koffie');
    expect(told({ items: ['n1'] })).toBe('Koffie in de portiek (Dichtbij)');
    expect(told({ kind: 'PositionTaken', items: ['r1', 'r1:anna'] })).toBe('Drie sporen');
    expect(told({ items: ['n2'] })).toBe('');
    expect(told({ items: ['gone'] })).toBe('');
    expect(told({})).toBe('');
  });

  test('a text that was replaced before anybody saw it is not told by another', () => {
    expect(subjectOfEntry({ revision: 1, at: '', kind: 'NoteAdded', items: ['n1'] }, recall, (id) => id)).toBe('');
  });

  test("of somebody else's private note nothing is told", () => {
    expect(about({ c: [['note', 'n2', { x: 4 }]] })).toBe('');
  });

  test('a position is about its decision', () => {
    expect(about({ c: [['position', 'r1:anna', { position: 'CONSENT' }]] })).toBe('Drie sporen');
  });

  test('a line is known by its ends', () => {
    expect(about({ c: [['link', 'l1', {}]] })).toBe('Koffie in de portiek – Dichtbij');
  });

  test('a role that tables proposed is taken over from them', () => {
    const taken = ['pr1', 'rr1:7', 'rr1:9'];
    const words = 'Projectplan: Gemeente A, zoals voorgesteld door Tafel 1, Tafel 2';

    expect(about({ k: 'ResponsibilityAssigned', c: [['product', 'pr1', {}], ['rasciProposal', 'rr1:7', {}], ['rasciProposal', 'rr1:9', {}]] })).toBe(words);
    expect(subjectOfEntry({ revision: 1, at: '', kind: 'ResponsibilityAssigned', items: taken }, recall, (id) => id)).toBe(words);
    expect(about({ k: 'ResponsibilityAssigned', c: [['product', 'pr1', {}]] })).toBe('Projectplan');
  });

  test('of what has many figures, weights or lines the event says which it is about', async () => {
    await i18n.changeLanguage('nl');
    const figures = [['neighbourhood', 'w1', { figures: {} }], ['quickScan', 'w1', {}]] as const;
    const model = [['scanModel', 'scan', { criteria: [] }], ['quickScan', 'w1', {}]] as const;

    expect(about({ k: 'FigureEntered', d: ['GAS_M3'], c: figures })).toBe('Molenveld: Gasverbruik per woning');
    expect(about({ k: 'FigureCleared', d: ['GAS_M3'], c: figures })).toBe('Molenveld: Gasverbruik per woning');
    expect(about({ k: 'DwellingsCounted', d: ['OWNER'], c: figures })).toBe('Molenveld: Eigenaar');
    expect(about({ k: 'CriterionWeighed', d: ['HOUSING_CORP_PCT'], c: model })).toBe('Corporatiewoningen');
    expect(about({ k: 'CurveShaped', d: ['GRID_HEADROOM_PCT', 'ALL_ELECTRIC'], c: model }))
      .toBe('Vrije ruimte op het elektriciteitsnet, All-electric (eigen warmtepomp)');
    expect(subjectOfEntry({ revision: 1, at: '', kind: 'CriterionWeighed', detail: ['HOUSING_CORP_PCT'], items: ['scan', 'w1'] }, recall, (id) => id))
      .toBe('Corporatiewoningen');
  });

  test('who comes in is who it is about', () => {
    expect(actorOf({ r: 1, at: '', k: 'ParticipantJoined', by: 'fac', c: [['participant', 'anna', {}]] })).toBe('anna');
  });
});
