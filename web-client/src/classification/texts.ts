import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of who may read what. */
export const useTexts = featureTexts('classification', { nl, en });
