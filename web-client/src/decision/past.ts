import { lazy } from 'react';
import { past as declare, type InWords, type Recall } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** All that happens around a decision is known by its title, and to be seen among the agreements of then. */
export const past = declare({
  name: 'decision',
  texts: { nl, en },
  about: {
    position: ofKind('position'),
    objection: ofKind('objection'),
    decision: (id, recall) => titleOf(id, recall),
    proposal: ofKind('proposal'),
    decisionOption: (id, recall) => recall('decisionOption', id)?.text ?? '',
    consentRound: ofKind('consentRound'),
  },
  view: {
    shows: ['decision', 'decisionOption', 'proposal', 'consentRound', 'position', 'objection'],
    Then: lazy(() => import('./DecisionsThen')),
  },
});

function ofKind(kind: 'position' | 'objection' | 'proposal' | 'consentRound'): InWords {
  return (id, recall) => titleOf(recall(kind, id)?.decision, recall);
}

function titleOf(decision: string | undefined, recall: Recall): string {
  return recall('decision', decision ?? '')?.title ?? '';
}
