import { lazy } from 'react';
import type { Item } from '../contract/items';
import { type InWords, NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

const ofDecision = ({ decision }: { readonly decision: string }) => `decisions/${decision}`;

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
  found: {
    decision: { page: ({ id }) => `decisions/${id}`, texts: decisionTexts },
    proposal: { page: ofDecision, texts: ({ text }) => [text] },
    decisionOption: { page: ofDecision, texts: ({ text, pros, cons }) => [text, ...pros, ...cons] },
    objection: { page: ofDecision, texts: ({ text, test, resolution }) => [text, test, resolution] },
    position: { page: ofDecision, texts: ({ reason }) => [reason] },
    consentRound: NOT_SEARCHED,
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

function decisionTexts(decision: Item<'decision'>): readonly (string | undefined)[] {
  const { title, question, context, drivers = [], positive = [], negative = [], assumptions = [] } = decision;
  const { rationale, minorityView, supersededBecause, formalBody, formalReference, formalExplanation } = decision;
  return [
    title, question, context, ...drivers, ...positive, ...negative, ...assumptions,
    rationale, minorityView, supersededBecause, formalBody, formalReference, formalExplanation,
  ];
}
