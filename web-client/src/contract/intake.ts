/** What the atelier is for, who belongs there, and what it costs. As `contract.intake` of the command-service. */
import type { StakeholderType } from './stakeholder';
import { COMPONENTS, type Component } from './values';

export const INTAKE_ENTRY_KINDS = [
  'GOAL',
  'QUESTION',
  'DELIVERABLE',
  'SUCCESS_CRITERION',
  'CONSTRAINT',
  'CANDIDATE_NEIGHBOURHOOD',
] as const;
export type IntakeEntryKind = (typeof INTAKE_ENTRY_KINDS)[number];

/** The components that an atelier consists of, in their order. */
export const FIVE_COMPONENTS = COMPONENTS.filter((component) => component !== 'GENERAL');

/** The bounds of a factor, in quarters: 0.50 to 2.00. */
export const FACTOR_QUARTERS = { least: 2, most: 8, whole: 4 } as const;

interface Cents {
  readonly cents: number;
}

/** The rates by which a quotation is made, excluding VAT. */
export interface Tariff {
  readonly version: string;
  readonly rates: readonly { readonly component: Component; readonly fixedRate: Cents }[];
  readonly intakeFee: Cents;
}

interface AttendeeFields {
  readonly attendeeId: string;
  readonly kind: StakeholderType;
  readonly stakeholderId?: string;
  readonly name?: string;
  readonly required: boolean;
  readonly representedBy?: string;
}

export interface IntakeCommands {
  /** All of it at once, as an import has it; beside others one gives one thing at a time. */
  RecordIntake: { readonly heldOn?: string; readonly heldBy?: string; readonly heldWith: readonly string[] };
  RecordIntakeDay: { readonly heldOn?: string };
  RecordIntakeHolder: { readonly heldBy?: string };
  RecordIntakeGuest: { readonly participantId: string; readonly there: boolean };
  DescribeOccasion: { readonly occasion?: string };
  DescribeStartingPoint: { readonly startingPoint?: string };
  AddIntakeEntry: { readonly entryId: string; readonly kind: IntakeEntryKind; readonly text: string };
  RewordIntakeEntry: { readonly entryId: string; readonly text: string };
  MoveIntakeEntry: { readonly entryId: string; readonly before?: string };
  WithdrawIntakeEntry: { readonly entryId: string };
  RequireAttendee: AttendeeFields;
  DescribeAttendee: AttendeeFields;
  DismissAttendee: { readonly attendeeId: string };
  WeighComponent: { readonly component: Component; readonly quarters: number };
  DropComponent: { readonly component: Component; readonly reason: string };
  TakeUpComponent: { readonly component: Component };
  FixTariff: { readonly tariff: Tariff };
}

/** The one intake, with the id `intake`. */
export interface IntakeItem {
  readonly heldOn?: string;
  readonly heldBy?: string;
  readonly heldWith?: readonly string[];
  readonly occasion?: string;
  readonly startingPoint?: string;
}

export interface IntakeEntryItem {
  readonly kind: IntakeEntryKind;
  readonly text: string;
  /** Among those of its kind; there may be gaps. */
  readonly position: number;
}

export interface AttendeeItem {
  readonly kind: StakeholderType;
  readonly stakeholder?: string;
  readonly name?: string;
  readonly required: boolean;
  readonly representedBy?: string;
}

/** Its id is the component; one with a reason was left out. */
export interface WeightItem {
  readonly quarters?: number;
  readonly reason?: string;
}

/** A component in the quotation. What is not known yet is absent. */
export interface QuotationLine {
  readonly component: Component;
  readonly rateCents: number;
  readonly quarters?: number;
  readonly amountCents?: number;
  /** In tenths of a percent. */
  readonly shareTenths?: number;
  readonly minutes?: number;
  readonly dropped?: true;
  readonly reason?: string;
}

/** The one quotation, with the id `quotation`; without a total while a component was not weighed. */
export interface QuotationItem {
  readonly tariff: string;
  readonly fixedAt: string;
  readonly intakeFeeCents: number;
  readonly lines: readonly QuotationLine[];
  readonly subtotalCents?: number;
  readonly totalCents?: number;
}

export interface IntakeItems {
  intake: IntakeItem;
  intakeEntry: IntakeEntryItem;
  attendee: AttendeeItem;
  weight: WeightItem;
  quotation: QuotationItem;
}

export const INTAKE_REFUSALS = [
  'attendee-is-represented',
  'attendee-speaks-for-others',
  'component-is-dropped',
  'component-is-not-dropped',
  'intake-is-full',
  'last-component',
  'tariff-is-not-in-force',
] as const;
