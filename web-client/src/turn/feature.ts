import { feature } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const turn = feature({
  name: 'turn',
  texts: { nl, en },
  pages: [{ path: 'turns', Page: lazyPart(() => import('./TurnsPage')) }],
  rail: [{ place: 'programme', label: 'turns', icon: 'programme', path: 'turns', visibleTo: onceThereIs('turnRound') }],
  happened: {
    TurnRoundStarted: 'started',
    TurnTaken: 'taken',
    TurnRoundFinished: 'finished',
  },
});
