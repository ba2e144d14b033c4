import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/en';
import { nl } from './i18n/nl';

export const useTexts = featureTexts('recap', { nl, en });
