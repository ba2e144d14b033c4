import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the report. */
export const en: SameKeys<typeof nl> = {
  report:
    'Here you make a report of the atelier, to keep or to share.\n' +
    'Choose what goes into it and for whom it is.\n' +
    'The report is made while you go on working; then it is ready here to be opened.\n' +
    'The facilitator and the auditor also make checkpoints here: with those, somebody can verify later that nothing was changed.\n' +
    'There they can also keep a dossier to pass on, internal or public.',
};
