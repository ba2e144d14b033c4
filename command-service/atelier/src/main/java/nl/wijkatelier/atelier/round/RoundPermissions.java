package nl.wijkatelier.atelier.round;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundCommand;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.round.WidenCircle;

/** Who may do what with rounds. */
public final class RoundPermissions {
    private RoundPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(RoundCommand command) {
        return switch (command) {
            case StartWritingRound _, WidenCircle _, RevealRound _, OpenDotVote _, CloseDotVote _ -> Permission.LEAD;
            case CastDot _, TakeBackDot _ -> Permission.TAKE_PART;
        };
    }
}
