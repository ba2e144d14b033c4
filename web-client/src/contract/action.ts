/** Follow-up actions: who does what by when. As `contract.action` of the command-service. */
import type { FromNotes } from './origin';
import type { Component } from './values';

/** A person who takes part, or a party: one of the two. */
export interface ActionOwner {
  readonly participantId?: string;
  readonly stakeholderId?: string;
}

export interface ActionEntry {
  readonly title: string;
  readonly owner: ActionOwner;
  /** Left out as long as no day was agreed. */
  readonly dueAt?: string;
  readonly component: Component;
  readonly decisionId?: string;
}

export interface ActionCommands {
  PlanAction: { readonly actionId: string; readonly entry: ActionEntry };
  AmendAction: { readonly actionId: string; readonly entry: ActionEntry; readonly basedOn: number };
  CompleteAction: { readonly actionId: string; readonly doneAt: string };
  WithdrawAction: { readonly actionId: string; readonly reason?: string };
  ReopenAction: { readonly actionId: string };
}

export interface ActionItem extends FromNotes {
  readonly title: string;
  readonly participant?: string;
  readonly stakeholder?: string;
  readonly dueAt?: string;
  readonly component: Component;
  readonly decision?: string;
  readonly state: 'OPEN' | 'DONE' | 'WITHDRAWN';
  readonly doneAt?: string;
  readonly withdrawnBecause?: string;
  readonly plannedAt: string;
  readonly plannedBy: string;
  readonly actionRevision: number;
}

export interface ActionItems {
  action: ActionItem;
}

export const ACTION_REFUSALS = ['action-is-settled', 'action-is-open', 'action-changed-meanwhile', 'action-list-is-full'] as const;
