import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of RASCI per table. */
export const useTexts = featureTexts('rasci', { nl, en });
