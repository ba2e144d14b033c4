import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the parking lot. */
export const useTexts = featureTexts('parking', { nl, en });
