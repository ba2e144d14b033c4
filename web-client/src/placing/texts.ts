import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of placing in silence, on the pages where people place. */
export const useTexts = featureTexts('placing', { nl, en });
