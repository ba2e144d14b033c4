package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Refusal;

/** Why something about rounds is refused. */
public sealed interface RoundRefusal extends Refusal permits
        WritingRoundIsRunning,
        RoundIsRevealed,
        CircleIsNotWider,
        VoteIsRunning,
        VoteIsClosed,
        BudgetSpent,
        NoteIsFull,
        OwnNote,
        NoDotToTakeBack {}
