import plan from '../../../command-service/contract/src/main/resources/step-plan/nplw-2024-1.json';
import type { CommandOf } from '../contract/commands';

/** The step plan that ships with the product (DOMAIN.md §1.2): data, which an atelier takes over when it begins to follow it. */
export const STEP_PLAN: Omit<CommandOf<'FollowStepPlan'>, 'type'> = plan;
