package nl.wijkatelier.contract.turn;

import nl.wijkatelier.contract.AtelierCommand;

/** Rounds in which everybody speaks in turn. */
public sealed interface TurnCommand extends AtelierCommand permits
        StartTurnRound,
        TakeTurn,
        FinishTurnRound {}
