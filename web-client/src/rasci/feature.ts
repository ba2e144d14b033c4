import { feature, SILENT } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const rasci = feature({
  name: 'rasci',
  texts: { nl, en },
  happened: {
    RasciRoundStarted: 'started',
    ResponsibilityProposed: SILENT,
    ResponsibilityWithdrawn: SILENT,
    RasciProposalsShown: 'shown',
  },
});
