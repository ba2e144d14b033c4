import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

/** What the past says about the rings of influence: {{who}} is a name, or "somebody". */
export const en: SameKeys<typeof nl> = {
  view: 'Rings of influence',
  fields: {
    ring: {
      actual: 'Is now',
      wished: 'The party wishes',
      desired: 'Desired',
    },
  },
  captions: {
    PlacedInRing: '{{who}} places a stakeholder in a ring',
    TakenOutOfRing: '{{who}} takes a stakeholder out of a ring',
  },
};
