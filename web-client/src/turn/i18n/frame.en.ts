import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: { turns: 'Round of turns' },
  happened: {
    started: '{{who}} started a round of turns.',
    taken_one: '{{who}} recorded what somebody said.',
    taken_other: '{{who}} recorded what people said {{count}} times.',
    finished: '{{who}} finished a round of turns.',
  },
  problems: {
    'turn-round-is-running': 'A round is going on already. Finish that one first.',
    'turn-round-is-over': 'This round is over. Start a new one.',
  },
};
