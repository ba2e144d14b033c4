package nl.wijkatelier.atelier.lifecycle;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.AtelierIsOpen;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.atelier.LifecycleCommand;
import nl.wijkatelier.contract.atelier.LifecycleEvent;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Origin;
import org.jspecify.annotations.Nullable;

/** The phase of one atelier. That a closed one refuses everything is said by the permissions. */
public final class Lifecycle {
    private final AtelierId atelier;
    private Phase phase;

    public Lifecycle(AtelierId atelier, Phase phase) {
        this.atelier = atelier;
        this.phase = phase;
    }

    /** The present phase. */
    public Phase phase() {
        return phase;
    }

    /** What a command about the atelier as a whole leads to. */
    public Decision decide(LifecycleCommand command) {
        return switch (command) {
            case PlanAtelier plan -> phase == Phase.UNPLANNED
                    ? Decision.of(new AtelierPlanned(plan.name(), plan.municipality(), plan.neighbourhood(), origin(plan)))
                    : Decision.refused(new ItemExists(ItemKind.ATELIER, atelier.value()));
            case OpenAtelier _ -> phase == Phase.PLANNED
                    ? Decision.of(new AtelierOpened())
                    : Decision.refused(new AtelierIsOpen());
            case CloseAtelier _ -> Decision.of(new AtelierClosed());
        };
    }

    private static @Nullable Origin origin(PlanAtelier plan) {
        return plan.inheritance() == null ? null : plan.inheritance().origin();
    }

    /** Follows what happened. */
    public void evolve(LifecycleEvent event) {
        phase = switch (event) {
            case AtelierPlanned _ -> Phase.PLANNED;
            case AtelierCopied _ -> phase == Phase.CLOSED ? Phase.OPEN : phase;
            case AtelierOpened _ -> Phase.OPEN;
            case AtelierClosed _ -> Phase.CLOSED;
        };
    }
}
