import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of comments and reactions. */
export const useTexts = featureTexts('comment', { nl, en });
