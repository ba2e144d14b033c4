// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Item, ItemKind } from '../contract/items';
import { projectFiles } from '../test/records';
import { FEATURES } from './features';
import { RAIL_PLACES } from './railPlaces';
import { useFrameTexts } from './frameTexts';
import { onceThereIs, type ItemsSeen } from './visibility';

const events = [
  ...new Set(projectFiles('command-service/contract/src/test/resources/approved/event', '.json').map((file) => file.split('.')[0] ?? '')),
];

function itemsOf(...kinds: readonly ItemKind[]): ItemsSeen {
  return { list: <K extends ItemKind>(kind: K) => (kinds.includes(kind) ? [{ id: '1' } as Item<K>] : []) };
}

describe('the features', () => {
  it('tell of every event of the contract or keep silent about it, and know no other', () => {
    const told = FEATURES.flatMap(({ happened = {} }) => Object.keys(happened));

    expect(told.toSorted()).toEqual(events.toSorted());
  });

  it('have names of their own, and addresses of their own', () => {
    const names = FEATURES.map(({ name }) => name);
    const paths = FEATURES.flatMap(({ pages = [] }) => pages.map(({ path }) => path));

    expect(new Set(names).size).toBe(names.length);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lead from the rail to pages that exist, each with a name', () => {
    const paths = new Set(FEATURES.flatMap(({ pages = [] }) => pages.map(({ path }) => path)));

    for (const { name, rail = [] } of FEATURES) {
      for (const { path, label, place } of rail) {
        expect(paths).toContain(path);
        expect(RAIL_PLACES).toContain(place);
        expect(useFrameTexts.now(`rail.${name}.${label}`)).not.toMatch(/^rail\./);
      }
    }
  });
});

describe('what the facilitator opens', () => {
  const visibleTo = onceThereIs('stakeholder');

  it('is always there for the facilitator', () => {
    expect(visibleTo(itemsOf(), 'FACILITATOR')).toBe(true);
  });

  it('is there for others once there is something', () => {
    expect(visibleTo(itemsOf('board'), 'PARTICIPANT')).toBe(false);
    expect(visibleTo(itemsOf('stakeholder'), 'OBSERVER')).toBe(true);
  });
});
