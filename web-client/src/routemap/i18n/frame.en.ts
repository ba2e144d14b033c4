import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: { routemap: 'Route map' },
  happened: {
    endState: '{{who}} described the end state of the route map.',
    phases: '{{who}} changed the phases of the route map.',
  },
};
