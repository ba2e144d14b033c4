import { NOT_TOLD } from '../features/FieldThen';
import { past as declare, type EventInWords } from '../features/Past';
import { component, itemOf, itemsOf, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A body is known by its name, a product by its title. */
export const past = declare({
  name: 'organisation',
  texts: { nl, en },
  about: {
    body: (id, recall) => recall('body', id)?.name ?? '',
    product: (id, recall) => recall('product', id)?.title ?? '',
  },
  aboutEvent: { ResponsibilityAssigned: asProposed },
  fields: {
    body: {
      name: written,
      kind: (kind) => useTexts.now(`bodies.kind.${kind}`),
      mandate: written,
      rhythm: written,
      chair: itemOf('stakeholder'),
      members: itemsOf('stakeholder'),
      observers: itemsOf('stakeholder'),
      bodyRevision: NOT_TOLD,
    },
    product: {
      title: written,
      component,
      parts: (all, { about }) => all.map(
        ({ stakeholder, responsibility }) => `${about('stakeholder', stakeholder)} ${useTexts.now(`rasci.letter.${responsibility}`)}`,
      ),
    },
  },
  found: {
    body: { page: 'organisation?view=bodies', texts: ({ name, mandate, rhythm }) => [name, mandate, rhythm] },
    product: { page: 'organisation?view=rasci', texts: ({ title }) => [title] },
  },
  view: { shows: ['body', 'product', 'rasciRound', 'rasciProposal'], Then: lazyPart(() => import('./OrganisationThen')) },
});

const byNumber = (one: string, other: string) => one.localeCompare(other, undefined, { numeric: true });

/** Which tables proposed just this, when a proposal is taken over. */
function asProposed(...[touched, recall]: Parameters<EventInWords>): string {
  const proposals = touched('rasciProposal').flatMap((id) => recall('rasciProposal', id) ?? []);
  const [{ product = '', stakeholder = '', responsibility } = {}] = proposals;
  if (responsibility === undefined) return '';
  return useTexts.now('rasci.asProposed', {
    product: recall('product', product)?.title ?? '',
    party: recall('stakeholder', stakeholder)?.name ?? '',
    letter: useTexts.now(`rasci.letter.${responsibility}`),
    tables: [...new Set(proposals.map(({ tableName = '' }) => tableName))].sort(byNumber).join(', '),
  });
}
