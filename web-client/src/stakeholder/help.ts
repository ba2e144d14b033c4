import { help as declare } from '../features/Help';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with stakeholders. */
export const help = declare({
  name: 'stakeholder',
  texts: { nl, en },
  pages: [
    { path: 'stakeholders', text: 'stakeholders', Keys: lazyPart(() => import('./StakeholderKeys')) },
  ],
});
