import { feature, SILENT } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const matrix = feature({
  name: 'matrix',
  texts: { nl, en },
  pages: [
    { path: 'matrix', Page: lazyPart(() => import('./MatricesPage')) },
    { path: 'matrix/:matrixId', Page: lazyPart(() => import('./MatrixPage')) },
  ],
  rail: [{ place: 'neighbourhood', label: 'matrix', icon: 'matrix', path: 'matrix', visibleTo: onceThereIs('matrix') }],
  happened: {
    MatrixOpened: 'opened',
    MatrixDescribed: 'changed',
    MatrixWithdrawn: 'changed',
    MatrixOptionAdded: 'changed',
    MatrixOptionRenamed: 'changed',
    MatrixOptionRemoved: 'changed',
    MatrixCriterionAdded: 'changed',
    MatrixCriterionDescribed: 'changed',
    MatrixCriterionRemoved: 'changed',
    MatrixCriterionWeighed: 'changed',
    ScoringStarted: 'started',
    ScoreGiven: SILENT,
    ScoreWithdrawn: SILENT,
    ReadyReported: SILENT,
    ScoresShown: 'shown',
  },
  predictions,
});
