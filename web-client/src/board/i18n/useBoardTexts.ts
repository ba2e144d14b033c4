import type { Translate } from '../../i18n/featureTexts';
import { featureTexts } from '../../i18n/featureTexts';
import { en } from './en';
import { nl } from './nl';

/** The texts of the board in the language of now. */
export const useBoardTexts = featureTexts('board', { nl, en });

export type TranslateBoard = Translate<typeof nl>;
