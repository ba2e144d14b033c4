/** What everybody does now, on one clock. As `contract.activity` of the command-service. */
import type { Component } from './values';

export interface ActivityCommands {
  StartActivity: {
    readonly activityId: string;
    readonly title: string;
    readonly component?: Component;
    readonly boardId?: string;
    readonly minutes: number;
  };
  PauseActivity: { readonly activityId: string };
  ResumeActivity: { readonly activityId: string };
  ExtendActivity: { readonly activityId: string; readonly minutes: number };
  EndActivity: { readonly activityId: string };
}

export interface ActivityItem {
  readonly title: string;
  readonly component?: Component;
  readonly board?: string;
  readonly minutes: number;
  readonly state: 'RUNNING' | 'PAUSED' | 'ENDED';
  readonly startedAt: string;
  /** While it runs. */
  readonly endsAt?: string;
  /** While it is paused; negative when the time was up already. */
  readonly remainingSeconds?: number;
  readonly endedAt?: string;
}

export interface ActivityItems {
  activity: ActivityItem;
}

export const ACTIVITY_REFUSALS = [
  'activity-is-running',
  'activity-is-not-running',
  'activity-is-not-paused',
  'activity-has-ended',
] as const;
