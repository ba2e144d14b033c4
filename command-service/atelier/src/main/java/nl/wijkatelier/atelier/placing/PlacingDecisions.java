package nl.wijkatelier.atelier.placing;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.process.ProcessPlan;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.HurdleScoreProposed;
import nl.wijkatelier.contract.placing.PlacesAreShown;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingCommand;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.ProposeHurdleScore;
import nl.wijkatelier.contract.placing.ProposeStanding;
import nl.wijkatelier.contract.placing.ShowPlaces;
import nl.wijkatelier.contract.placing.StandingProposed;
import nl.wijkatelier.contract.placing.StartPlacing;
import org.jspecify.annotations.Nullable;

/** What commands about placing in silence lead to. */
public final class PlacingDecisions {
    private final Placings placings;
    private final Parties parties;
    private final ProcessPlan plan;

    public PlacingDecisions(Placings placings, Stakeholders stakeholders, ProcessPlan plan) {
        this.placings = placings;
        this.parties = new Parties(stakeholders);
        this.plan = plan;
    }

    /** What a command about placing in silence leads to. */
    public Decision decide(PlacingCommand command, ParticipantId actor) {
        return switch (command) {
            case StartPlacing start -> start(start);
            case ProposeStanding propose -> propose(propose, actor);
            case ProposeHurdleScore propose -> propose(propose, actor);
            case ShowPlaces show -> running(show.placingId(), null, () -> Decision.of(new PlacesShown(show.placingId())));
        };
    }

    private Decision start(StartPlacing start) {
        if (placings.find(start.placingId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.PLACING, start.placingId().value()));
        }
        var refusal = placings.refusal(start.subject());
        return refusal == null
                ? Decision.of(new PlacingStarted(start.placingId(), start.subject()))
                : Decision.refused(refusal);
    }

    private Decision propose(ProposeStanding propose, ParticipantId actor) {
        var proposed = new StandingProposed(propose.placingId(), propose.stakeholderId(), propose.standing());
        return running(propose.placingId(), PlacingSubject.STAKEHOLDERS, () -> unless(
                parties.refusal(List.of(propose.stakeholderId())),
                placings.has(Proposals.of(proposed, actor)) ? Decision.unchanged() : Decision.of(proposed)));
    }

    private Decision propose(ProposeHurdleScore propose, ParticipantId actor) {
        var proposed = new HurdleScoreProposed(propose.placingId(), propose.hurdleId(), propose.score());
        return running(propose.placingId(), PlacingSubject.HURDLES, () -> unless(
                plan.refusalToChange(propose.hurdleId()),
                placings.has(Proposals.of(proposed, actor)) ? Decision.unchanged() : Decision.of(proposed)));
    }

    private static Decision unless(@Nullable Refusal refusal, Decision decision) {
        return refusal == null ? decision : Decision.refused(refusal);
    }

    /** In a round that runs, and is about this. */
    private Decision running(PlacingId id, @Nullable PlacingSubject subject, Supplier<Decision> decision) {
        var round = placings.find(id);
        if (round == null || subject != null && round.subject() != subject) {
            return Decision.refused(new ItemUnknown(ItemKind.PLACING, id.value()));
        }
        return round.shown() ? Decision.refused(new PlacesAreShown(id)) : decision.get();
    }
}
