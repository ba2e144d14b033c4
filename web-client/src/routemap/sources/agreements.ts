import type { Source } from '../Milestone';

/** What parties promise each other, on the day that they signed or mean to; organising that is of the component organisation. */
export const agreements: Source = {
  name: 'agreements',
  shape: 'pentagon',
  kinds: ['agreement'],
  milestonesOf: (items) => items.list('agreement').map(({ id, title, parties, plannedOn, signedOn }) => ({
    key: `agreement ${id}`,
    source: 'agreements',
    what: signedOn === undefined ? 'TO_SIGN' : 'SIGNED',
    title,
    day: signedOn ?? plannedOn,
    done: signedOn !== undefined,
    component: 'ORGANISATION',
    owners: parties.map((party) => `s ${party}`),
    involved: [],
    path: 'organisation?view=agreements',
  })),
};
