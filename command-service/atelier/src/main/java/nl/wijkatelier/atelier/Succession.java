package nl.wijkatelier.atelier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkatelier.atelier.blueprint.Unfolding;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.blueprint.ScanModelTemplate;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelTakenOver;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an atelier begins with: a model to scan with, and all that the ordinary commands for a blueprint lead to, tried on an atelier of
 * its own. So a blueprint can bring nothing that a facilitator could not have made, and it comes as a whole or not at all.
 */
final class Succession {
    private final Occurrence occurrence;
    private final AtelierState heir;
    private final FeatureDecisions features;
    private final List<AtelierEvent> events = new ArrayList<>();

    Succession(Occurrence occurrence) {
        this.occurrence = occurrence;
        heir = AtelierState.restore(AtelierSnapshot.unplanned(occurrence.atelier()));
        features = new FeatureDecisions(heir);
    }

    /** The planning of an atelier, and all that it begins with. */
    Decision decide(Decision.Accepted planned, PlanAtelier plan) {
        planned.events().forEach(this::happen);
        beginWithModel(plan);
        for (var command : inherited(plan.inheritance())) {
            var refusal = follow(features.decide(command, occurrence.actor(), occurrence.happenedAt(), Role.FACILITATOR));
            if (refusal != null) {
                return Decision.refused(refusal);
            }
        }
        return Decision.of(events);
    }

    private void beginWithModel(PlanAtelier plan) {
        var inherited = plan.inheritance() == null ? null : plan.inheritance().blueprint().scanModel();
        if (plan.scanModel() != null) {
            happen(new ScanModelTakenOver(plan.scanModel()));
        } else if (inherited != null) {
            happen(model(inherited));
        }
    }

    private static AtelierEvent model(ScanModelTemplate template) {
        return template.model() == null
                ? new ScanModelAdopted(Objects.requireNonNull(template.version()))
                : new ScanModelTakenOver(template.model());
    }

    private static List<AtelierCommand> inherited(@Nullable Inheritance inheritance) {
        return inheritance == null ? List.of() : Unfolding.commands(inheritance);
    }

    private @Nullable Refusal follow(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> {
                accepted.events().forEach(this::happen);
                yield null;
            }
            case Decision.Refused(var refusal) -> refusal;
        };
    }

    private void happen(AtelierEvent event) {
        events.add(event);
        var cause = new RecordedEvent.Cause(
                occurrence.commandId(), occurrence.actor(), occurrence.happenedAt(), null, null, null);
        heir.evolve(new RecordedEvent(occurrence.atelier(), events.size(), cause, occurrence.happenedAt(), event));
    }
}
