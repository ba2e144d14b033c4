import type { Shape } from '../calendar/Mark';
import type { StepKind } from '../contract/process';

/** Each kind of step has a shape of its own. */
export const SHAPE_OF: Readonly<Record<StepKind, Shape>> = {
  STEP: 'pentagon', MEETING: 'circle', RESEARCH: 'square', DECISION_TO_TAKE: 'diamond', MILESTONE: 'triangle',
};
