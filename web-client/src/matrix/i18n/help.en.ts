import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with decision matrices. */
export const en: SameKeys<typeof nl> = {
  matrices:
    'With a decision matrix you compare options on points that you find important together.\n' +
    'The facilitator makes a matrix; open one to take part.\n' +
    'The outcome helps the conversation: what you agree afterwards is up to you.',
  matrix:
    'In this matrix everybody scores each option, point by point.\n' +
    'First add options and criteria, and agree how heavily each criterion counts.\n' +
    'In a round you fill in your scores; nobody else sees them until the facilitator shows them.\n' +
    'Then you see the averages, and what you do not agree on.',
};
