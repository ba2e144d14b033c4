import { feature, SILENT } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const process = feature({
  name: 'process',
  texts: { nl, en },
  pages: [{ path: 'process', Page: lazyPart(() => import('./ProcessPage')) }],
  rail: [{
    place: 'process',
    label: 'process',
    icon: 'process',
    path: 'process',
    visibleTo: onceThereIs('processStep', 'hurdle', 'stepPlanItem'),
  }],
  happened: {
    StepPlanned: 'planned',
    StepDescribed: 'steps',
    StepRescheduled: 'rescheduled',
    StepMadeDependent: 'steps',
    DependencyRemoved: SILENT,
    GoNoGoCriteriaSet: 'steps',
    StepWithdrawn: 'withdrawn',
    HurdleRaised: 'raised',
    HurdleDescribed: 'hurdles',
    HurdleScored: 'hurdles',
    MeasureAgreed: 'hurdles',
    HurdleEntrusted: 'hurdles',
    HurdleSettled: 'hurdles',
    HurdleReopened: 'hurdles',
    HurdleWithdrawn: 'hurdles',
    StepPlanFollowed: 'followed',
    StepPlanItemEvidenced: 'evidence',
    EvidenceWithdrawn: 'evidence',
  },
  predictions,
});
