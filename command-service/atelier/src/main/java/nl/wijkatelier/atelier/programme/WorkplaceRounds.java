package nl.wijkatelier.atelier.programme;

import java.util.List;
import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.decision.DecisionDecisions;
import nl.wijkatelier.atelier.matrix.Matrices;
import nl.wijkatelier.atelier.matrix.MatrixDecisions;
import nl.wijkatelier.atelier.placing.PlacingDecisions;
import nl.wijkatelier.atelier.rasci.RasciDecisions;
import nl.wijkatelier.atelier.resource.ResourceDecisions;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.ShowPlaces;
import nl.wijkatelier.contract.placing.StartPlacing;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.Workplace;
import nl.wijkatelier.contract.programme.WorkplaceKind;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.ShowRasciProposals;
import nl.wijkatelier.contract.rasci.StartRasciRound;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.tablegroup.NoTableGroups;
import org.jspecify.annotations.Nullable;

/** What keeps things hidden where people do not work on a board: the rounds of that place, named after the activity. */
public final class WorkplaceRounds {
    private final Matrices known;
    private final MatrixDecisions matrices;
    private final ResourceDecisions resources;
    private final PlacingDecisions placings;
    private final RasciDecisions rasci;
    private final DecisionDecisions decisions;

    public WorkplaceRounds(
            Matrices known,
            MatrixDecisions matrices,
            ResourceDecisions resources,
            PlacingDecisions placings,
            RasciDecisions rasci,
            DecisionDecisions decisions) {
        this.known = known;
        this.matrices = matrices;
        this.resources = resources;
        this.placings = placings;
        this.rasci = rasci;
        this.decisions = decisions;
    }

    /** Why people cannot work in the places of these phases, or null if they can. */
    @Nullable Refusal refusal(List<AgendaPhase> phases) {
        return phases.stream()
                .map(AgendaPhase::place)
                .filter(Objects::nonNull)
                .map(Workplace::matrixId)
                .filter(matrix -> matrix != null && !known.has(matrix))
                .findFirst()
                .map(matrix -> new ItemUnknown(ItemKind.MATRIX, matrix.value()))
                .orElse(null);
    }

    /** Starts what a phase hides. */
    Decision hide(Workplace place, PhaseVisibility visibility, ActivityId began, ParticipantId actor) {
        return switch (visibility) {
            case OWN -> hideFromOthers(place, began, actor);
            case TABLE -> hideFromOtherTables(place, began, actor);
            case RESULTS_HIDDEN -> hideResults(place);
            case PAIR, QUAD, FACILITATOR, ALL_ANON, ALL -> Decision.unchanged();
        };
    }

    private Decision hideResults(Workplace place) {
        return place.kind() == WorkplaceKind.DECISIONS ? decisions.hidePositions() : Decision.unchanged();
    }

    private Decision hideFromOtherTables(Workplace place, ActivityId began, ParticipantId actor) {
        return place.kind() == WorkplaceKind.RASCI
                ? unlessAtOneTable(rasci.decide(new StartRasciRound(proposals(began)), actor))
                : Decision.unchanged();
    }

    /** Where nobody sits at a table, all fill in the one matrix together: the phase is not held up. */
    private static Decision unlessAtOneTable(Decision starting) {
        return starting instanceof Decision.Refused(NoTableGroups _) ? Decision.unchanged() : starting;
    }

    private Decision hideFromOthers(Workplace place, ActivityId began, ParticipantId actor) {
        return switch (place.kind()) {
            case MATRIX -> matrices.decide(
                    new StartScoring(Objects.requireNonNull(place.matrixId()), scoring(began)), actor);
            case RESOURCES -> resources.decide(new StartResourceRound(rows(began)), actor);
            case STAKEHOLDERS -> placings.decide(new StartPlacing(placing(began), PlacingSubject.STAKEHOLDERS), actor);
            case HURDLES -> placings.decide(new StartPlacing(placing(began), PlacingSubject.HURDLES), actor);
            // Nothing is kept hidden in other places.
            default -> Decision.unchanged();
        };
    }

    /** Shows what was hidden since that activity; refused when it is shown already. */
    Decision show(Workplace place, ActivityId began, ParticipantId actor) {
        return switch (place.kind()) {
            case MATRIX -> matrices.decide(new ShowScores(scoring(began)), actor);
            case RESOURCES -> resources.decide(new ShowResourceRows(rows(began)), actor);
            case STAKEHOLDERS, HURDLES -> placings.decide(new ShowPlaces(placing(began)), actor);
            case RASCI -> rasci.decide(new ShowRasciProposals(proposals(began)), actor);
            case DECISIONS -> showPositions();
            // Nothing is kept hidden in other places.
            default -> Decision.unchanged();
        };
    }

    /** Shows the positions that the phase of now hides. */
    Decision showPositions() {
        return decisions.showPositionsOfPhase();
    }

    private static ScoringRoundId scoring(ActivityId began) {
        return new ScoringRoundId(began.value());
    }

    private static PlacingId placing(ActivityId began) {
        return new PlacingId(began.value());
    }

    private static RasciRoundId proposals(ActivityId began) {
        return new RasciRoundId(began.value());
    }

    private static ResourceRoundId rows(ActivityId began) {
        return new ResourceRoundId(began.value());
    }
}
