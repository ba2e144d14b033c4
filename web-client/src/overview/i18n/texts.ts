import { featureTexts } from '../../i18n/featureTexts';
import { en } from './en';
import { nl } from './nl';

/** The texts of the overview. */
export const useOverviewTexts = featureTexts('overview', { nl, en });
