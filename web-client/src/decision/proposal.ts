import { newId } from '../atelier/ids';
import type { AtelierCommand } from '../contract/commands';
import type { DecisionMethod, Ground, Mandate } from '../contract/decision';
import type { Component } from '../contract/values';

/** A proposal as one fills it in. */
export interface Draft {
  readonly title: string;
  readonly question: string;
  readonly text: string;
  readonly component: Component;
  readonly method: DecisionMethod;
  readonly mandate: Mandate;
  readonly context: string;
  readonly grounds: readonly Ground[];
  /** What has to be weighed, and what is chosen from, as it comes along from elsewhere. */
  readonly drivers?: readonly string[];
  readonly options?: readonly string[];
}

/** What has to be filled in. */
const NEEDED = ['title', 'question', 'text'] as const;

/** An empty proposal that rests on these notes. */
export function draftOn(noteIds: readonly string[], component: Component): Draft {
  return {
    title: '', question: '', text: '', component, method: 'CONSENT', mandate: 'ATELIER', context: '',
    grounds: noteIds.map((id) => ({ kind: 'note', id })),
  };
}

/** Whether everything that is needed is there. */
export function isComplete(draft: Draft): boolean {
  return NEEDED.every((field) => draft[field].trim());
}

/** The command that makes the proposal. */
export function proposing(draft: Draft, decisionId: string, proposalId: string): AtelierCommand {
  const { component, method, mandate, grounds } = draft;
  return {
    type: 'ProposeDecision', decisionId, proposalId,
    title: draft.title.trim(), question: draft.question.trim(), text: draft.text.trim(),
    component, method, mandate, grounds,
    ...(draft.context.trim() && { context: draft.context.trim() }),
  };
}

/** The commands that record what comes along with a proposal. */
export function recording({ context, drivers = [], options = [] }: Draft, decisionId: string): readonly AtelierCommand[] {
  const background = { drivers, ...(context.trim() && { context: context.trim() }) };
  return [
    ...(drivers.length > 0 ? [{ type: 'DescribeBackground', decisionId, background } as const] : []),
    ...options.map((text) => ({ type: 'DescribeOption', decisionId, optionId: newId(), option: { text, pros: [], cons: [] } } as const)),
  ];
}

/** The ids in `?propose=n1,n2`, as the board sends them along. */
export function notesToPropose(parameter: string | null): string[] {
  return [...new Set((parameter ?? '').split(',').filter(Boolean))];
}
