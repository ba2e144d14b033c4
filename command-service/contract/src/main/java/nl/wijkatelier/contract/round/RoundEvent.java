package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.AtelierEvent;

/** Rounds on a board: private writing until the reveal, and dot votes whose results stay hidden until they close. */
public sealed interface RoundEvent extends AtelierEvent permits
        WritingRoundStarted,
        CircleWidened,
        CircleJoined,
        RoundRevealed,
        DotVoteOpened,
        DotCast,
        DotTakenBack,
        DotVoteClosed {}
