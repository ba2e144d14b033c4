import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the follow-up actions. */
export const useTexts = featureTexts('action', { nl, en });
