import { describe, expect, test } from 'vitest';
import type { LiveEvent } from '../contract/live';
import type { ItemFields, ItemKind } from '../contract/items';
import { projectFile, projectFiles } from '../test/records';
import { EVENT_KINDS } from './eventKinds';
import { captionsEn } from './i18n/captions.en';
import { captionsNl } from './i18n/captions.nl';
import { actorOf, subjectOf, type Recall } from './subject';

const CONTRACT = 'command-service/contract/src/main/java/nl/wijkatelier/contract';

/** The events that the sealed interfaces of the contract permit. */
function eventsOfContract(): string[] {
  return projectFiles(CONTRACT, 'Event.java')
    .filter((file) => !/AtelierEvent|RecordedEvent/.test(file))
    .flatMap((file) => /permits([^{]*)\{/.exec(projectFile(`${CONTRACT}/${file}`) ?? '')?.[1]?.match(/\w+/g) ?? []);
}

describe('captions', () => {
  test('there is one for every event of the contract, and for no other', () => {
    const contract = eventsOfContract();
    expect(contract.length).toBeGreaterThan(40);
    expect([...EVENT_KINDS].sort()).toEqual(contract.sort());
  });

  test.each(EVENT_KINDS)('%s has a sentence with somebody in it, in both languages', (kind) => {
    for (const captions of [captionsNl, captionsEn]) expect(captions[kind]).toMatch(/^\{\{who\}\} \S/);
  });

  test('an agreement is never called a council decision', () => {
    expect(Object.values(captionsNl).join(' ')).not.toMatch(/besluit/i);
  });
});

describe('what an event is about', () => {
  const items: { [K in ItemKind]?: Record<string, Partial<ItemFields[K]>> } = {
    note: { n1: { text: 'Koffie in de portiek', cluster: 'c1' }, n2: {} },
    cluster: { c1: { name: 'Dichtbij' } },
    decision: { d1: { title: 'Drie sporen' } },
    position: { 'r1:anna': { decision: 'd1' } },
    link: { l1: { from: 'n1', to: 'c1' } },
  };
  const recall: Recall = (kind, id) => items[kind]?.[id];
  const about = (event: Partial<LiveEvent>) => subjectOf({ r: 1, at: '', k: 'NoteMoved', c: [], ...event }, recall, (id) => id);

  test('a note is known by its text and its cluster', () => {
    expect(about({ c: [['note', 'n1', { x: 4 }]] })).toBe('Koffie in de portiek (Dichtbij)');
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

  test('who comes in is who it is about', () => {
    expect(actorOf({ r: 1, at: '', k: 'ParticipantJoined', by: 'fac', c: [['participant', 'anna', {}]] })).toBe('anna');
  });
});
