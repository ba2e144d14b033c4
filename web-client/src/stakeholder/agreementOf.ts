import type { Item } from '../contract/items';
import type { Agreement, Spot } from '../placing/agreement';

/** Where stakeholders stand for all, and what puts one there. */
export function agreementOf(all: readonly Item<'stakeholder'>[]): Agreement {
  return {
    of: (id) => spotOf(all.find((each) => each.id === id)),
    onSpot: (stakeholderId, { up, right }) => ({ type: 'PlaceStakeholder', stakeholderId, standing: { influence: up, interest: right } }),
  };
}

function spotOf(stakeholder: Item<'stakeholder'> | undefined): Spot | undefined {
  const { influence, interest } = stakeholder ?? {};
  return influence === undefined || interest === undefined ? undefined : { up: influence, right: interest };
}
