import type { Source } from '../Milestone';

/** The steps of the process plan, which is a product of the component process. Nobody writes down whether a step was done. */
export const steps: Source = {
  name: 'steps',
  shape: 'circle',
  kinds: ['processStep'],
  milestonesOf: (items) => items.list('processStep').map(({ id, title, kind, from, until, body, stakeholders, criteria }) => ({
    key: `step ${id}`,
    source: 'steps',
    what: criteria.length > 0 ? 'GO_NO_GO' : kind,
    title,
    day: from,
    until,
    done: undefined,
    component: 'PROCESS',
    owners: body === undefined ? [] : [`b ${body}`],
    involved: stakeholders.map((stakeholder) => `s ${stakeholder}`),
    path: 'process',
  })),
};
