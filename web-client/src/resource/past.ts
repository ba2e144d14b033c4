import { RESOURCE_PHASES, type Quarters } from '../contract/resource';
import { type InShort, NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { euros, itemOf, momentOf, number, valueOf, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

const QUARTERS_OF_HOUR = 4;

const hours: InShort<Quarters> = (quarters, { format }) =>
  RESOURCE_PHASES.flatMap((phase) => {
    const known = quarters[phase];
    return known === undefined ? [] : [`${useTexts.now(`phase.${phase}`)}: ${format.hours(known / QUARTERS_OF_HOUR)}`];
  });

/** A row is known by its role, what is asked by the party; both are to be seen among the resources of then. */
export const past = declare({
  name: 'resource',
  texts: { nl, en },
  about: {
    resourceRow: (id, recall) => recall('resourceRow', id)?.role ?? '',
    capacityAsk: (id, recall) => recall('stakeholder', id)?.name ?? '',
    resourceRound: (id, recall) => momentOf(recall('resourceRound', id)?.startedAt),
    resourceTotals: () => useTexts.now('title'),
  },
  // what was shown is all rows, not the first of them
  aboutEvent: { ResourceRowsShown: (touched) => useTexts.now('round.rows', { count: touched('resourceRow').length }) },
  fields: {
    resourceRow: {
      role: written,
      stakeholder: itemOf('stakeholder'),
      quarters: hours,
      rateCents: euros,
      outOfPocketCents: euros,
      totalCents: euros,
      funding: written,
      coverage: (coverage) => useTexts.now(`coverage.${coverage}`),
      table: NOT_TOLD,
      allQuarters: NOT_TOLD,
      labourCents: NOT_TOLD,
      atLeast: NOT_TOLD,
      rowRevision: NOT_TOLD,
      owner: NOT_TOLD,
      enteredAt: NOT_TOLD,
      round: NOT_TOLD,
      private: NOT_TOLD,
    },
    capacityAsk: {
      quarters: hours,
    },
    resourceRound: {
      state: valueOf('resourceRoundState'),
      people: number,
      startedAt: NOT_TOLD,
      shownAt: NOT_TOLD,
    },
    resourceTotals: {
      all: ({ totalCents: { sum, unknown } }, { format }) => {
        if (sum === undefined) return '';
        return unknown > 0 ? useTexts.now('atLeast', { known: format.euros(sum) }) : format.euros(sum);
      },
      parties: NOT_TOLD,
      coverage: NOT_TOLD,
    },
  },
  found: {
    resourceRow: { page: 'resources', texts: ({ role, funding }) => [role, funding] },
    capacityAsk: NOT_SEARCHED,
    resourceRound: NOT_SEARCHED,
    resourceTotals: NOT_SEARCHED,
  },
  view: {
    shows: ['resourceRow', 'capacityAsk', 'resourceRound', 'resourceTotals'],
    Then: lazyPart(() => import('./ResourcesThen')),
  },
});
