package nl.wijkatelier.atelier.origin;

import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.action.Actions;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.decision.PlannedWork;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.origin.OriginCommand;
import nl.wijkatelier.contract.origin.OriginRecorded;
import nl.wijkatelier.contract.origin.Outcome;
import nl.wijkatelier.contract.origin.RecordOrigin;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.StepId;
import org.jspecify.annotations.Nullable;

/** What commands about origins lead to. */
public final class OriginDecisions {
    private final Origins origins;
    private final Boards boards;
    private final PlannedWork plan;
    private final Actions actions;

    public OriginDecisions(Origins origins, Boards boards, PlannedWork plan, Actions actions) {
        this.origins = origins;
        this.boards = boards;
        this.plan = plan;
        this.actions = actions;
    }

    /** What a command about an origin leads to. */
    public Decision decide(OriginCommand command) {
        return switch (command) {
            case RecordOrigin it -> record(it);
        };
    }

    private Decision record(RecordOrigin asked) {
        if (!isThere(asked.outcome())) {
            return Decision.refused(new ItemUnknown(asked.outcome().kind(), asked.outcome().id()));
        }
        var refusal = refusalOfNew(asked);
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return asked.notes().equals(origins.of(asked.outcome()))
                ? Decision.unchanged()
                : Decision.of(new OriginRecorded(asked.outcome(), asked.notes()));
    }

    /** What it came from already may be off the board since. */
    private @Nullable Refusal refusalOfNew(RecordOrigin asked) {
        var known = origins.of(asked.outcome());
        return asked.notes().stream()
                .filter(note -> !known.contains(note))
                .map(boards::refusalToShow)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isThere(Outcome outcome) {
        return switch (outcome.kind()) {
            case HURDLE -> plan.hasHurdle(new HurdleId(outcome.id()));
            case PROCESS_STEP -> plan.hasStep(new StepId(outcome.id()));
            case ACTION -> actions.has(new ActionId(outcome.id()));
            // Notes become nothing else.
            default -> false;
        };
    }
}
