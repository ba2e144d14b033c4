// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { ItemStore } from '../atelier/items';
import type { Person } from '../atelier/people';
import type { ItemEntry } from '../contract/items';
import { PASTS } from '../features/pasts';
import { i18n } from '../i18n/i18n';
import { projectFile } from '../test/records';
import { wordsOf } from './foldedText';
import { Searched } from './Searched';

const AT = '2027-02-09T13:00:00Z';
const NOBODY: ReadonlyMap<string, Person> = new Map();
const note = (id: string, fields: object): ItemEntry =>
  ['note', id, { board: 'b1', x: 0, y: 0, colour: 'YELLOW', createdAt: AT, ...fields }];

let store: ItemStore;
let searched: Searched;

beforeEach(() => {
  store = new ItemStore((work) => queueMicrotask(work));
  searched = new Searched(store, PASTS);
});

function given(...items: ItemEntry[]): void {
  store.replace(items, 1);
}

function found(question: string, people = NOBODY) {
  return searched.find(wordsOf(question), people).flatMap(({ hits }) => hits.map(({ kind, id, path }) => `${kind} ${id} @ ${path}`));
}

describe('searching through everything', () => {
  test('every kind of item says how it is found, or that it is not', () => {
    const line = (projectFile('command-service/contract/src/test/resources/approved/enum-values.txt') ?? '').split('\n').find((each) => each.startsWith('ItemKind ')) ?? '';
    const kinds = JSON.parse(line.replace('ItemKind ', '')) as string[];

    expect(PASTS.flatMap(({ found: each = {} }) => Object.keys(each)).sort()).toEqual(kinds.sort());
  });

  test('every kind that is found has a name, and leads to a page', () => {
    for (const { found: each = {}, texts } of PASTS) {
      const searchedKinds = Object.entries(each).filter(([, findable]) => findable !== null).map(([kind]) => kind);
      expect(Object.keys(texts.nl.kinds ?? {}).sort()).toEqual(searchedKinds.sort());
    }
  });

  test('all words have to occur, in any order, capitals and accents aside', () => {
    given(note('n1', { text: 'Coördinatie van het WARMTENET' }), note('n2', { text: 'Warmtenet' }));

    expect(found('warmtenet coordinatie')).toEqual(['note n1 @ board/b1']);
    expect(found('Wármtenet')).toHaveLength(2);
    expect(found('warmtenet water')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  test('words may stand in several texts of one item', () => {
    given(
      ['decision', 'd1', { title: 'Drie sporen', question: 'Hoe pakken we het aan?', grounds: [] }],
      ['decisionOption', 'o1', { decision: 'd1', number: 1, text: 'Warmtenet', pros: ['Stil'], cons: ['Duur'] }],
    );

    expect(found('sporen pakken')).toEqual(['decision d1 @ decisions/d1']);
    expect(found('warmtenet duur')).toEqual(['decisionOption o1 @ decisions/d1']);
  });

  test('what is in two languages is searched in the one that is on the page', async () => {
    given(['stepPlanItem', '1a', { step: 1, title: 'Startanalyse', titleInEnglish: 'Initial analysis', evidence: [] }]);

    expect(found('startanalyse')).toEqual(['stepPlanItem 1a @ process?view=coverage']);
    expect(found('initial')).toEqual([]);

    await i18n.changeLanguage('en');
    searched = new Searched(store, PASTS);

    expect(found('initial')).toHaveLength(1);
    await i18n.changeLanguage('nl');
  });

  test('what is between quotes stands together in one text', () => {
    given(['decision', 'd1', { title: 'Drie sporen', question: 'Hoe pakken we het aan?', grounds: [] }]);

    expect(found('"pakken we"')).toHaveLength(1);
    expect(found('"sporen hoe"')).toEqual([]);
  });

  test('a word of two letters has to be one, a longer one may stand within one', () => {
    given(note('n1', { text: 'Wijkgegevens ophalen, even evalueren' }), note('n2', { text: 'Laden van een (EV)' }));

    expect(found('ev')).toEqual(['note n2 @ board/b1']);
    expect(found('gegevens')).toEqual(['note n1 @ board/b1']);
    expect(found('wijk ge')).toEqual([]);
  });

  test('a neighbourhood is found by the figures that are known of it, and where they come from', () => {
    given(['neighbourhood', 'w1', { name: 'Molenveld', figures: { DWELLINGS: { value: 800, source: 'CBS 2024' } } }]);

    expect(found('molenveld cbs woningen')).toEqual(['neighbourhood w1 @ neighbourhoods']);
    expect(found('gasverbruik')).toEqual([]);
  });

  test('what is called so comes before what only mentions it, and of many only some are shown', () => {
    given(...Array.from({ length: 20 }, (_, index): ItemEntry => ['hurdle', `h${index}`, { title: `Hobbel ${index}`, description: 'net', component: 'PROCESS', state: 'OPEN' }]),
      ['hurdle', 'last', { title: 'Netcongestie', component: 'PROCESS', state: 'OPEN' }]);

    const [hurdles] = searched.find(wordsOf('net'), NOBODY);

    expect(hurdles?.count).toBe(21);
    expect(hurdles?.hits[0]).toEqual({ kind: 'hurdle', id: 'last', title: 'Netcongestie', path: 'process?view=hurdles' });
    expect(hurdles?.hits[1]).toMatchObject({ title: 'Hobbel 0', excerpt: 'net' });
    expect(hurdles?.hits.length).toBeLessThan(10);
  });

  test('removed notes and notes whose text is not ours to read are not found', () => {
    given(note('gone', { text: 'Warmte', removed: true }), note('closed', { private: true, owner: 'bert' }));

    expect(found('warmte')).toEqual([]);
    expect(found('closed')).toEqual([]);
  });

  test('a changed item is found by what it says now', () => {
    given(note('n1', { text: 'Warmte' }));
    expect(found('warmte')).toHaveLength(1);

    store.apply([['note', 'n1', { text: 'Koude' }]], 2);

    expect(found('warmte')).toEqual([]);
    expect(found('koude')).toHaveLength(1);
  });

  test('people are found by name and organisation once they are known, until they leave', () => {
    const anna = new Map([['anna', { participantId: 'anna', name: 'Anna Bakker', initials: 'AB', organisation: 'Huurdersvereniging', role: 'PARTICIPANT' }]]) as ReadonlyMap<string, Person>;
    given(['participant', 'anna', { role: 'PARTICIPANT', joinedAt: AT }]);

    expect(found('anna')).toEqual([]);
    expect(found('huurders bakker', anna)).toEqual(['participant anna @ ']);

    store.apply([['participant', 'anna', { leftAt: AT }]], 2);
    expect(found('anna', anna)).toEqual([]);
  });

  test('people of one name are told apart by their organisation', () => {
    const jan = (participantId: string, organisation: string) => [participantId, { participantId, name: 'Jan', initials: 'J', organisation, role: 'PARTICIPANT' }] as const;
    const people = new Map([jan('j1', 'Bewoner'), jan('j2', 'Gemeente')]) as ReadonlyMap<string, Person>;
    given(['participant', 'j1', { role: 'PARTICIPANT', joinedAt: AT }], ['participant', 'j2', { role: 'PARTICIPANT', joinedAt: AT }]);

    const [found] = searched.find(wordsOf('jan'), people);

    expect(found?.hits.map(({ title, excerpt }) => [title, excerpt])).toEqual([['Jan', 'Bewoner'], ['Jan', 'Gemeente']]);
  });

  test('of a long text the part with the word is shown', () => {
    const long = `${'Een lange aanloop naar waar het om gaat. '.repeat(20)}Hier staat het warmtenet.`;
    given(['action', 'a1', { title: 'Bellen', withdrawnBecause: long, component: 'PROCESS', state: 'WITHDRAWN', plannedAt: AT, plannedBy: 'anna', actionRevision: 1 }]);

    const [actions] = searched.find(wordsOf('warmtenet'), NOBODY);

    expect(actions?.hits[0]?.excerpt).toMatch(/^….*warmtenet/);
    expect(actions?.hits[0]?.excerpt?.length).toBeLessThan(140);
  });
});
