import { feature, SILENT } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const round = feature({
  name: 'round',
  texts: { nl, en },
  happened: {
    WritingRoundStarted: 'roundStarted',
    CircleWidened: 'circleWidened',
    CircleJoined: SILENT,
    RoundRevealed: 'roundRevealed',
    DotVoteOpened: 'voteOpened',
    DotCast: SILENT,
    DotTakenBack: SILENT,
    DotVoteClosed: 'voteClosed',
  },
  predictions,
});
