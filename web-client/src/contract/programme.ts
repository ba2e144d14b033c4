/** The programme: half-days, what is on the agenda of each, and working methods. As `contract.programme` of the command-service. */
import type { Component } from './values';

export const AGENDA_KINDS = ['OPENING', 'BREAK', 'COMPONENT', 'CLOSING'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

export const ATTENDANCES = ['PRESENT', 'ABSENT'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Who sees what is made in a phase, as far as rounds on a board see to it. */
export const PHASE_VISIBILITIES = ['OWN', 'PAIR', 'QUAD', 'TABLE', 'FACILITATOR', 'RESULTS_HIDDEN', 'ALL_ANON', 'ALL'] as const;
export type PhaseVisibility = (typeof PHASE_VISIBILITIES)[number];

/** Where people work in a phase that is not about the board of the item. */
export const WORKPLACE_KINDS = ['MATRIX', 'RESOURCES', 'STAKEHOLDERS', 'RINGS', 'HURDLES', 'TIMELINE', 'ROUTEMAP', 'RASCI', 'DECISIONS', 'ACTIONS', 'TURNS'] as const;
export type WorkplaceKind = (typeof WORKPLACE_KINDS)[number];

export interface InTwoLanguages {
  readonly nl: string;
  readonly en: string;
}

/** With how many people a working method works. */
export interface GroupSize {
  readonly least: number;
  readonly most: number;
}

/** A working method of the library, or as it was when it was planned. */
export interface WorkForm {
  readonly id: string;
  readonly name: InTwoLanguages;
  readonly purpose: InTwoLanguages;
  readonly output: InTwoLanguages;
  readonly people: GroupSize;
  readonly phases: readonly WorkFormPhase[];
}

export interface WorkFormPhase {
  readonly name: InTwoLanguages;
  readonly minutes: number;
  /** Who sees what is made, as the method asks for it (DOMAIN.md §4). */
  readonly visibility: PhaseVisibility;
  /** As much of that as a board, or the place of the phase, keeps hidden. */
  readonly enforced: PhaseVisibility;
  /** Where people work; a board when left out. */
  readonly place?: WorkplaceKind;
}

/** The working methods that can be planned now: those of the product, or those of the host. */
export interface WorkFormLibrary {
  readonly version: string;
  readonly publishedOn: string;
  readonly workForms: readonly WorkForm[];
}

/** What a working method of the atelier's own is made of. */
export interface Composition {
  readonly name: string;
  readonly purpose: string;
  readonly output: string;
  readonly people: GroupSize;
  readonly phases: readonly ComposedPhase[];
}

export interface ComposedPhase {
  readonly title: string;
  readonly minutes: number;
  readonly visibility: PhaseVisibility;
  /** A board when left out. */
  readonly place?: WorkplaceKind;
}

export interface AgendaPhase {
  readonly title: string;
  readonly minutes: number;
  readonly visibility: PhaseVisibility;
  /** Dots for each participant, where the results are hidden. */
  readonly dots?: number;
  /** Left out when people work on the board of the item. */
  readonly place?: { readonly kind: WorkplaceKind; readonly matrixId?: string };
}

/** A phase of an item that was started. */
export interface AgendaPhaseOfItem extends Omit<AgendaPhase, 'place'> {
  readonly place?: { readonly kind: WorkplaceKind; readonly matrix?: string };
}

/** Times are hours and minutes, `13:00`; the date is an ISO day, left out while it is unknown. */
export interface HalfDayPlan {
  readonly date?: string;
  readonly start: string;
  readonly end: string;
  readonly theme?: string;
}

export interface AgendaEntry {
  readonly kind: AgendaKind;
  readonly title?: string;
  readonly minutes: number;
  /** One of the five, for a kind COMPONENT; left out of the other kinds. */
  readonly component?: Component;
  /** Ids of methods of the library or of the atelier's own, at most 5, in the order in which they are used. */
  readonly workForms: readonly string[];
  readonly goal?: string;
  /** These methods as they were when this was planned; the server sees to it. */
  readonly kept?: readonly WorkForm[];
}

export interface ProgrammeCommands {
  PlanHalfDay: { readonly halfDayId: string; readonly plan: HalfDayPlan };
  ReplanHalfDay: { readonly halfDayId: string; readonly plan: HalfDayPlan; readonly seen?: HalfDayPlan };
  WithdrawHalfDay: { readonly halfDayId: string };
  PlanAgendaItem: { readonly agendaItemId: string; readonly halfDayId: string; readonly entry: AgendaEntry; readonly before?: string };
  ReplanAgendaItem: { readonly agendaItemId: string; readonly entry: AgendaEntry; readonly seen?: AgendaEntry };
  MoveAgendaItem: { readonly agendaItemId: string; readonly halfDayId: string; readonly before?: string };
  WithdrawAgendaItem: { readonly agendaItemId: string };
  OpenHalfDay: { readonly halfDayId: string };
  CloseHalfDay: { readonly halfDayId: string };
  RecordAttendance: { readonly halfDayId: string; readonly participantId: string; readonly attendance: Attendance };
  StartAgendaItem: { readonly agendaItemId: string; readonly activityId: string; readonly boardId?: string; readonly phases: readonly AgendaPhase[] };
  StartNextPhase: { readonly agendaItemId: string; readonly activityId: string };
  FinishAgendaItem: { readonly agendaItemId: string };
  ComposeWorkForm: { readonly workFormId: string; readonly composition: Composition };
  AmendWorkForm: { readonly workFormId: string; readonly composition: Composition };
  WithdrawWorkForm: { readonly workFormId: string };
  ProposeProgramme: { readonly draftId: string; readonly start: string; readonly replacing: boolean };
}

export interface HalfDayItem extends HalfDayPlan {
  /** Grows in the order in which half-days were planned. */
  readonly sequence: number;
  readonly state: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly openedAt?: string;
  readonly closedAt?: string;
}

export interface AgendaItemItem extends AgendaEntry {
  readonly halfDay: string;
  /** The smaller, the earlier. */
  readonly position: number;
  readonly state: 'PLANNED' | 'RUNNING' | 'DONE';
  readonly board?: string;
  readonly phases?: readonly AgendaPhaseOfItem[];
  /** The phase that was started last, from 1. */
  readonly phase?: number;
  /** The activity that this phase is on the clock. */
  readonly activity?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}

/** Somebody of whom it is known whether they were there. */
export interface AttendanceItem {
  readonly halfDay: string;
  readonly participant: string;
  readonly attendance: Attendance;
}

/** A working method that was composed in the atelier. */
export interface WorkFormItem extends Composition {
  /** Grows in the order in which methods were composed. */
  readonly sequence: number;
}

export interface ProgrammeItems {
  halfDay: HalfDayItem;
  agendaItem: AgendaItemItem;
  attendance: AttendanceItem;
  workForm: WorkFormItem;
}

export const PROGRAMME_REFUSALS = [
  'half-day-has-items',
  'half-day-is-full',
  'programme-is-full',
  'programme-has-items',
  'half-day-is-open',
  'half-day-is-not-open',
  'half-day-is-closed',
  'half-day-has-begun',
  'half-day-changed-meanwhile',
  'agenda-item-changed-meanwhile',
  'agenda-item-is-running',
  'agenda-item-is-not-running',
  'agenda-item-has-begun',
  'no-next-phase',
  'programme-has-begun',
  'too-many-work-forms',
] as const;
