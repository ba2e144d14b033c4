import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of what proves the history. */
export const useTexts = featureTexts('evidence', { nl, en });
