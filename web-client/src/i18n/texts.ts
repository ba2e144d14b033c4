import { en } from './en';
import { featureTexts } from './featureTexts';
import { nl } from './nl';

/** The texts of the frame, and words that several features use: `t('words.role.OBSERVER')`. */
export const useTexts = featureTexts('core', { nl, en });
