package nl.wijkatelier.contract.turn;

import nl.wijkatelier.contract.AtelierEvent;

/** Rounds in which everybody speaks in turn. */
public sealed interface TurnEvent extends AtelierEvent permits
        TurnRoundStarted,
        TurnTaken,
        TurnRoundFinished {}
