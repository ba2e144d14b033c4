import type { Shape } from '../calendar/Mark';
import type { StepKind } from '../contract/process';
import type { ItemKind } from '../contract/items';
import type { Component } from '../contract/values';
import type { ItemsSeen } from '../features/visibility';

/** What happens on a day of the route map. */
export type What = StepKind | 'HALF_DAY' | 'GO_NO_GO' | 'AGREED' | 'FORMAL_EXPECTED' | 'FORMAL' | 'REVIEW' | 'TO_SIGN' | 'SIGNED' | 'ACTION';

/** What the milestones come from, in the order in which they are drawn. */
export type SourceName = 'halfDays' | 'decisions' | 'agreements' | 'steps' | 'actions';

/** Something on the route map. It is written down elsewhere, and only shown here. */
export interface Milestone {
  readonly key: string;
  readonly source: SourceName;
  readonly what: What;
  /** Empty when it has no name but what it is. */
  readonly title: string;
  /** On the drawing, where the same title stands more than once: with what happens. */
  readonly short?: string;
  /** The day, or the first one; undefined while nobody knows. */
  readonly day: string | undefined;
  /** The last day, when there are several. */
  readonly until?: string | undefined;
  /** Whether it was done; undefined where nobody writes that down. */
  readonly done: boolean | undefined;
  readonly component: Component | undefined;
  /** Who sees to it: `p <participant>`, `s <stakeholder>`, or `b <body in words>`. */
  readonly owners: readonly string[];
  /** Who has to do with it as well, named in the same way. */
  readonly involved: readonly string[];
  /** The page where it is written down, within the atelier. */
  readonly path: string;
}

/** Where milestones come from: a pure function of the items that are there. */
export interface Source {
  readonly name: SourceName;
  readonly shape: Shape;
  /** The kinds of item that it reads. */
  readonly kinds: readonly ItemKind[];
  readonly milestonesOf: (items: ItemsSeen) => readonly Milestone[];
}
