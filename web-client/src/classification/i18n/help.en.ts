import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

export const en: SameKeys<typeof nl> = {
  disclosure:
    'Here the facilitator says what is internal or confidential, and what may be public (Woo). The auditor reads along.\n' +
    'Search by words, kind or mark. Choose what you want to mark, and choose “Who may read this?” below the list.\n' +
    'What belongs to something goes along with it: comments on a note, notes on a board, and what was made of a note.\n' +
    'The public report and the public dossier leave out what is internal or confidential, and say that they do.\n' +
    'On a board “Who may read this?” is under “More”, elsewhere in the menu of a row. You can do this in a closed atelier too.',
};
