import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Route map',
  kinds: { routeMap: 'Route map' },
  fields: {
    routeMap: {
      endState: 'End state',
      targetYear: 'Year',
      phases: 'Phases',
    },
  },
  captions: {
    EndStateDescribed: '{{who}} describes where the route map leads',
    RoutePhasesSet: '{{who}} divides the route map into phases',
  },
};
