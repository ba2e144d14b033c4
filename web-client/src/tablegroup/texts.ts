import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the page of the tables. */
export const useTexts = featureTexts('tableGroup', { nl, en });
