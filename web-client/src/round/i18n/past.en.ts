import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'Writing rounds and dots',
  kinds: { round: 'Writing rounds' },
  fields: {
    round: {
      question: 'Question',
      state: 'State',
      circle: 'Who sees it',
      anonymous: 'Without names',
    },
    vote: {
      state: 'State',
      budget: 'Dots for each person',
      perNote: 'At most on one note',
      dotsCast: 'Dots given',
      tally: 'Result',
    },
    ballot: {
      dots: 'Your dots',
    },
  },
  values: {
    roundState: {
      WRITING: 'Writing',
      REVEALED: 'Revealed',
    },
    circle: {
      PAIR: 'Pair',
      QUAD: 'Group of four',
      TABLE: 'Table',
      FACILITATOR: 'Facilitator',
    },
    voteState: {
      OPEN: 'Open',
      CLOSED: 'Closed',
    },
  },
  captions: {
    WritingRoundStarted: '{{who}} starts a silent writing round',
    CircleWidened: '{{who}} lets people write together',
    CircleJoined: '{{who}} joins a group that writes',
    RoundRevealed: '{{who}} reveals the writing round',
    DotVoteOpened: '{{who}} opens a vote with dots',
    DotCast: '{{who}} gives a dot',
    DotTakenBack: '{{who}} takes a dot back',
    DotVoteClosed: '{{who}} closes the vote; the result shows',
  },
};
