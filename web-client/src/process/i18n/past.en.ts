import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Process plan',
  kinds: { processStep: 'Process steps', hurdle: 'Hurdles', stepPlanItem: 'Step plan' },
  captions: {
    StepPlanned: '{{who}} adds a step to the process plan',
    StepDescribed: '{{who}} describes a step',
    StepRescheduled: '{{who}} moves a step',
    StepMadeDependent: '{{who}} makes a step wait for another step',
    DependencyRemoved: '{{who}} lets a step wait no longer for another step',
    GoNoGoCriteriaSet: '{{who}} sets the criteria of a go/no-go moment',
    StepWithdrawn: '{{who}} takes a step out of the process plan',
    HurdleRaised: '{{who}} names a hurdle',
    HurdleDescribed: '{{who}} describes a hurdle',
    HurdleScored: '{{who}} says how big a hurdle is',
    MeasureAgreed: '{{who}} records what we do about a hurdle',
    HurdleSettled: '{{who}} marks a hurdle as settled',
    HurdleReopened: '{{who}} reopens a hurdle',
    HurdleWithdrawn: '{{who}} takes a hurdle away',
    StepPlanFollowed: '{{who}} chooses the step plan',
    StepPlanItemEvidenced: '{{who}} shows what covers an item of the step plan',
    EvidenceWithdrawn: '{{who}} takes away evidence of the step plan',
  },
};
