import type { Item } from '../contract/items';
import type { ConsentRoundItem } from '../contract/decision';
import { NOT_TOLD, type Telling } from '../features/FieldThen';
import { type InWords, NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { shortened } from '../features/shortened';
import { asIs, component, day, flag, itemOf, moment, number, people, person, valueOf, written } from '../features/told';
import { useTexts as useWords } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

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
  apart: {
    position: (item, telling) => `${telling.whoIs(item.participant)}: ${positionOf(item)} · ${roundOf(telling.recall('consentRound', item.round), telling)}`,
    objection: ({ participant, proposal, text }, { whoIs, recall }) =>
      `${useTexts.now('objection.by', { who: whoIs(participant), version: versionOf(proposal, recall) })}: “${shortened(text)}”`,
    proposal: ({ version, author }, { whoIs }) => `${useTexts.now('versions.version', { version })}, ${whoIs(author)}`,
    consentRound: (round, telling) => roundOf(round, telling),
  },
  fields: {
    decision: {
      state: { told: (state) => useTexts.now(`state.${state}`), became: (state) => (state && isSettled(state) ? 'decided' : 'changed') },
      title: written,
      question: written,
      component,
      method: (method) => useWords.now(`words.method.${method}`),
      mandate: (mandate) => useWords.now(`words.mandate.${mandate}`),
      context: written,
      drivers: asIs,
      grounds: (grounds, { about }) => grounds.map(({ kind, id }) => about(kind, id)),
      positive: asIs,
      negative: asIs,
      assumptions: asIs,
      proposal: { told: (id, { recall }) => recall('proposal', id)?.text ?? '', written: true },
      threshold: (threshold) => useTexts.now(`threshold.${threshold}`),
      quorumPercent: number,
      decider: person,
      decidedBy: person,
      present: number,
      minorityView: written,
      confidentiality: (each) => useTexts.now(`confidentiality.${each}`),
      formalBody: written,
      formalExpectedAt: day,
      formalOutcome: (outcome) => useTexts.now(`formalOutcome.${outcome}`),
      formalDecidedAt: day,
      formalReference: written,
      formalExplanation: written,
      rationale: written,
      reviewAt: day,
      supersededBy: itemOf('decision'),
      supersededBecause: written,
      supersedes: itemOf('decision'),
      round: NOT_TOLD,
      proposedAt: NOT_TOLD,
      proposedBy: NOT_TOLD,
      decidedAt: NOT_TOLD,
      tally: NOT_TOLD,
      entitled: NOT_TOLD,
    },
    proposal: {
      text: written,
      decision: NOT_TOLD,
      version: NOT_TOLD,
      author: NOT_TOLD,
      at: NOT_TOLD,
    },
    consentRound: {
      state: valueOf('consentRoundState'),
      entitled: people,
      present: number,
      silent: flag,
      shownAt: moment,
      decision: NOT_TOLD,
      proposal: NOT_TOLD,
      openedAt: NOT_TOLD,
      answered: NOT_TOLD,
    },
    decisionOption: {
      text: written,
      pros: asIs,
      cons: asIs,
      dropped: flag,
      decision: NOT_TOLD,
      number: NOT_TOLD,
    },
    objection: {
      text: written,
      state: (state) => useTexts.now(`objection.${state}`),
      valid: (valid) => useWords.now(valid ? 'words.yes' : 'words.no'),
      test: written,
      resolution: written,
      decision: NOT_TOLD,
      proposal: NOT_TOLD,
      participant: NOT_TOLD,
      resolvedIn: NOT_TOLD,
    },
    position: {
      position: (position) => useWords.now(`words.position.${position}`),
      option: itemOf('decisionOption'),
      reason: written,
      afterShowing: flag,
      decision: NOT_TOLD,
      round: NOT_TOLD,
      proposal: NOT_TOLD,
      participant: NOT_TOLD,
      at: NOT_TOLD,
      owner: NOT_TOLD,
      private: NOT_TOLD,
    },
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
    Then: lazyPart(() => import('./DecisionsThen')),
  },
});

function ofKind(kind: 'position' | 'objection' | 'proposal' | 'consentRound'): InWords {
  return (id, recall) => titleOf(recall(kind, id)?.decision, recall);
}

function positionOf({ position }: Item<'position'>): string {
  return useWords.now(`words.position.${position}`);
}

function roundOf(round: Partial<ConsentRoundItem> | undefined, { recall, format }: Telling): string {
  return useTexts.now('round.onVersion', { version: versionOf(round?.proposal, recall), when: round?.openedAt ? format.moment(round.openedAt) : '' });
}

function versionOf(proposal: string | undefined, recall: Recall): number {
  return recall('proposal', proposal ?? '')?.version ?? 1;
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

/** It has come to an outcome, whatever that is. */
function isSettled(state: Item<'decision'>['state']): boolean {
  return state !== 'PROPOSED' && state !== 'IN_ROUND';
}
