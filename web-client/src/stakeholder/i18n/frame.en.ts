import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    stakeholders: 'Stakeholders',
  },
  happened: {
    stakeholders_one: '{{who}} changed a stakeholder.',
    stakeholders_other: '{{who}} made {{count}} changes to stakeholders.',
  },
  problems: {
    'speaks-for-itself': 'A stakeholder does not speak for itself. Choose another stakeholder, or choose Present.',
  },
};
