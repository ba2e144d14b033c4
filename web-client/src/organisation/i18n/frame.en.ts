import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about the organisation: in the rail, when others do something, when something is refused. */
export const en: SameKeys<typeof nl> = {
  rail: {
    organisation: 'Collaboration',
  },
  happened: {
    established_one: '{{who}} established a body.',
    established_other: '{{who}} established {{count}} bodies.',
    bodies_one: '{{who}} changed something about the bodies.',
    bodies_other: '{{who}} changed something about the bodies {{count}} times.',
    products_one: '{{who}} changed something in the list of products.',
    products_other: '{{who}} changed something in the list of products {{count}} times.',
    parts_one: '{{who}} changed who does what.',
    parts_other: '{{who}} changed who does what {{count}} times.',
  },
  problems: {
    'already-accountable': 'Another party accounts (A) for this product already. Give that party another role first.',
    'body-changed-meanwhile': 'Somebody else changed this body meanwhile. What you filled in was not kept. If you save again, it replaces that change.',
    'too-many-bodies': 'No more bodies fit in this atelier. Dissolve one first.',
    'too-many-products': 'No more products fit in this atelier. Remove one first.',
  },
};
