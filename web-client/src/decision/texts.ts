import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the decisions. In the atelier they are agreements, never decisions of college or council. */
export const useTexts = featureTexts('decision', { nl, en });
