import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the pages about where things come from. */
export const useTexts = featureTexts('provenance', { nl, en });
