import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { asIs, day, itemOf, itemsOf, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** An agreement is known by its title. */
export const past = declare({
  name: 'agreement',
  texts: { nl, en },
  about: { agreement: (id, recall) => recall('agreement', id)?.title ?? '' },
  fields: {
    agreement: {
      title: written,
      kind: (kind) => useTexts.now(`kind.${kind}`),
      status: (status) => useTexts.now(`status.${status}`),
      parties: itemsOf('stakeholder'),
      plannedOn: day,
      signedOn: day,
      contents: asIs,
      binding: written,
      reservations: (all, { about }) => all.map(({ text, party }) => (party === undefined ? text : `${about('stakeholder', party)}: ${text}`)),
      decision: itemOf('decision'),
      agreementRevision: NOT_TOLD,
    },
  },
  found: {
    agreement: {
      page: 'organisation?view=agreements',
      texts: ({ title, contents, binding, reservations }) => [title, ...contents, binding, ...reservations.map(({ text }) => text)],
    },
  },
  view: { shows: ['agreement'], Then: lazyPart(() => import('./AgreementsThen')) },
});
