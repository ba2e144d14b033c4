package nl.wijkatelier.atelier.turn;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.turn.FinishTurnRound;
import nl.wijkatelier.contract.turn.StartTurnRound;
import nl.wijkatelier.contract.turn.TakeTurn;
import nl.wijkatelier.contract.turn.TurnCommand;

/** Who may do what in a round of turns: the facilitator leads it, and everybody takes their turn. */
public final class TurnPermissions {
    private TurnPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(TurnCommand command) {
        return switch (command) {
            case StartTurnRound _, FinishTurnRound _ -> Permission.LEAD;
            case TakeTurn _ -> Permission.TAKE_PART;
        };
    }
}
