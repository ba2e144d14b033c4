import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the route map. */
export const en: SameKeys<typeof nl> = {
  routemap:
    'The route map puts all that was planned and agreed on one time line.\n' +
    'Begin with the end state: what does the neighbourhood look like then, and in which year?\n' +
    'Steps, actions and agreements come here by themselves as soon as they have a day.\n' +
    'Under “Reminders” is who has to do something soon.',
};
