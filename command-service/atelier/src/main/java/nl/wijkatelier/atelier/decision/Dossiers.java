package nl.wijkatelier.atelier.decision;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.PositionsAreHidden;

/** Finds what a command is about, or refuses. */
final class Dossiers {
    private final Deliberations deliberations;

    Dossiers(Deliberations deliberations) {
        this.deliberations = deliberations;
    }

    /** Decides about a decision, whatever its outcome. */
    Decision any(DecisionId id, Function<Deliberation, Decision> decision) {
        var deliberation = deliberations.find(id);
        return deliberation == null
                ? Decision.refused(new ItemUnknown(ItemKind.DECISION, id.value()))
                : decision.apply(deliberation);
    }

    /** Decides about a decision that has not been taken yet. */
    Decision undecided(DecisionId id, Function<Deliberation, Decision> decision) {
        return any(id, deliberation -> deliberation.undecided()
                ? decision.apply(deliberation)
                : Decision.refused(new DecisionIsSettled(id)));
    }

    /** Decides about a decision that has not been taken yet, and on which nobody takes a position in silence just now. */
    Decision inTheOpen(DecisionId id, Function<Deliberation, Decision> decision) {
        return undecided(id, deliberation -> deliberation.round() != null && deliberation.round().hidden()
                ? Decision.refused(new PositionsAreHidden(deliberation.round().roundId()))
                : decision.apply(deliberation));
    }
}
