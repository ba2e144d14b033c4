import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

/** The texts of the screen on the wall, and of inviting. */
export const useTexts = featureTexts('present', { nl, en });
