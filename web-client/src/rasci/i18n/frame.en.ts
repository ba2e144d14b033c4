import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    started: '{{who}} started RASCI per table. Each table now fills in its own proposal.',
    shown: '{{who}} showed what each table proposed.',
  },
  problems: {
    'already-accountable-at-table': 'In the proposal of your table another party accounts for this product already (A). Give that party another role first.',
    'rasci-proposals-are-shown': 'The proposals of this round are shown already. Agree on the roles in the table now.',
    'rasci-round-is-running': 'Each table is filling in its own proposal now. Show the proposals first.',
    'seated-nowhere': 'You sit at no table. Ask the facilitator for a seat; then you fill in with that table.',
  },
};
