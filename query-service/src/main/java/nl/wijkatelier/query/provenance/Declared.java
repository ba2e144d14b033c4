package nl.wijkatelier.query.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.query.item.Item;

/** All that the items declare of each other: one edge for each, from what came first to what came of it. */
final class Declared {
    private Declared() {}

    /** The edges between things that are there to be seen, in the order of the items that declare them. */
    static List<Edge> edges(Seen seen) {
        var edges = new ArrayList<Edge>();
        for (var item : seen.all()) {
            by(item, seen)
                    .filter(edge -> seen.has(edge.from()) && seen.has(edge.to()) && !edge.from().equals(edge.to()))
                    .forEach(edges::add);
        }
        return edges;
    }

    private static Stream<Edge> by(Item item, Seen seen) {
        return switch (item.kind()) {
            case NOTE -> NoteEdges.ofNote(item);
            case VOTE -> NoteEdges.ofVote(item);
            case HURDLE, PROCESS_STEP -> NoteEdges.ofOutcome(item);
            case PARKED_TOPIC -> NoteEdges.ofTopic(item);
            case DECISION -> DecisionEdges.ofDecision(item);
            case PROPOSAL -> DecisionEdges.ofProposal(item, seen);
            case DECISION_OPTION -> DecisionEdges.ofOption(item);
            case CONSENT_ROUND -> DecisionEdges.ofRound(item);
            case POSITION -> DecisionEdges.ofPosition(item);
            case OBJECTION -> DecisionEdges.ofObjection(item);
            case ACTION -> Stream.concat(NoteEdges.ofOutcome(item), DecisionEdges.ofResult(item));
            case AGREEMENT, DIRECTING_ROLE -> DecisionEdges.ofResult(item);
            case STEP_PLAN_ITEM -> DecisionEdges.ofStepPlanItem(item);
            case MATRIX_OPTION -> WeighingEdges.ofOption(item);
            case MATRIX_CRITERION -> WeighingEdges.ofCriterion(item);
            case SCORING_ROUND -> WeighingEdges.ofRound(item);
            case PLACING -> WeighingEdges.ofPlacing(item);
            case NEIGHBOURHOOD -> WeighingEdges.ofNeighbourhood(item);
            case QUICK_SCAN -> WeighingEdges.ofScan(item);
            case RESOURCE_ROW -> WeighingEdges.ofRow(item);
            case RASCI_PROPOSAL -> OrganisationEdges.ofProposal(item, seen);
            default -> Stream.empty();
        };
    }
}
