import { featureTexts } from '../../i18n/featureTexts';
import { en } from './en';
import { nl } from './nl';

/** The texts of the host's page. */
export const useHostTexts = featureTexts('host', { nl, en });
