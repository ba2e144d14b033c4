package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.AtelierCommand;

/** Rounds on a board: private writing until the reveal, and dot votes whose results stay hidden until they close. */
public sealed interface RoundCommand extends AtelierCommand permits
        StartWritingRound,
        WidenCircle,
        RevealRound,
        OpenDotVote,
        CastDot,
        TakeBackDot,
        CloseDotVote {}
