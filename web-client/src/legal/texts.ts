import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the legal checklist. */
export const useTexts = featureTexts('legal', { nl, en });
