import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The words of a calendar. */
export const useTexts = featureTexts('calendar', { nl, en });
