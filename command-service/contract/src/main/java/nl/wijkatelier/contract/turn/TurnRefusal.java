package nl.wijkatelier.contract.turn;

import nl.wijkatelier.contract.Refusal;

/** Why something about a round of turns is refused. */
public sealed interface TurnRefusal extends Refusal permits TurnRoundIsRunning, TurnRoundIsOver {}
