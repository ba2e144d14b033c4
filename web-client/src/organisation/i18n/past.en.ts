import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

/** What the past says about the organisation: {{who}} is a name, or "somebody". */
export const en: SameKeys<typeof nl> = {
  view: 'Collaboration',
  kinds: { body: 'Bodies', product: 'Products' },
  fields: {
    body: {
      name: 'Name',
      kind: 'Kind',
      mandate: 'Mandate',
      rhythm: 'How often',
      chair: 'Chair',
      members: 'Members',
      observers: 'Observers',
    },
    product: {
      title: 'Title',
      component: 'Component',
      parts: 'Who does what',
    },
  },
  captions: {
    BodyEstablished: '{{who}} establishes a body',
    BodyRevised: '{{who}} changes a body',
    BodyDissolved: '{{who}} dissolves a body',
    ProductAdded: '{{who}} adds a product',
    ProductDescribed: '{{who}} changes a product',
    ProductRemoved: '{{who}} removes a product',
    ResponsibilityAssigned: '{{who}} gives a party a role in a product',
    ResponsibilityCleared: '{{who}} records that a party has no role in a product',
  },
};
