import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of leading along, pointing and hands. */
export const useTexts = featureTexts('facilitation', { nl, en });
