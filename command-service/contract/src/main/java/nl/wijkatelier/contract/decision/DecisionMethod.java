package nl.wijkatelier.contract.decision;

import java.util.EnumSet;
import java.util.Set;

/** How a decision is taken (DOMAIN.md §5), and the positions that this leaves open. */
public enum DecisionMethod {
    /** Agreed when nobody has a reasoned objection left. */
    CONSENT(Position.CONSENT, Position.CONCERN, Position.OBJECTION),
    /** Agreed when enough are for it: more than against, or what the voting rule says. */
    MAJORITY(Position.FOR, Position.AGAINST, Position.ABSTAIN),
    /** One decides, having heard every adviser. */
    ADVICE(Position.ADVICE),
    /** Agreed when everybody agrees. */
    CONSENSUS(Position.AGREE, Position.DISAGREE);

    private final Set<Position> positions;

    DecisionMethod(Position first, Position... others) {
        positions = EnumSet.of(first, others);
    }

    /** Whether this position can be taken in a round of this method. */
    public boolean allows(Position position) {
        return positions.contains(position);
    }
}
