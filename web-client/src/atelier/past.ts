import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { written } from '../features/told';
import { useTexts as useWords } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An atelier is known by its name; with who takes part it is to be seen in the overview of then. */
export const past = declare({
  name: 'atelier',
  texts: { nl, en },
  about: { atelier: (id, recall) => recall('atelier', id)?.name ?? '' },
  fields: {
    atelier: {
      name: written,
      municipality: written,
      neighbourhood: written,
      state: (state) => useWords.now(`words.atelierState.${state}`),
      derivedFrom: NOT_TOLD,
      copiedFrom: NOT_TOLD,
      plannedAt: NOT_TOLD,
      openedAt: NOT_TOLD,
      closedAt: NOT_TOLD,
    },
  },
  found: { atelier: { page: '', texts: ({ name, municipality, neighbourhood }) => [name, municipality, neighbourhood] } },
  view: { shows: ['atelier', 'participant'], Then: lazyPart(() => import('../overview/OverviewThen')) },
});
