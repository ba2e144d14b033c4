package nl.wijkatelier.query.provenance;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;

/** What a decision rests on, the way that its text went, and what it led to. */
final class DecisionEdges {
    private DecisionEdges() {}

    static Stream<Edge> ofDecision(Item decision) {
        var key = Key.of(decision);
        var grounds = Seen.parts(decision.fields().get("grounds")).stream().map(ground -> new Edge(
                new Key(String.valueOf(ground.get("kind")), String.valueOf(ground.get("id"))),
                key,
                Relation.GROUND_OF,
                ground.get("revision") instanceof Number revision ? revision.longValue() : null,
                null));
        var text = named(decision, "proposal")
                .map(id -> Edge.of(Key.of(ItemKind.PROPOSAL, id), Relation.TEXT_OF, key));
        var supersedes = named(decision, "supersedes")
                .map(id -> Edge.of(Key.of(ItemKind.DECISION, id), Relation.SUPERSEDED_BY, key));
        return Stream.of(text.stream(), grounds, supersedes.stream()).flatMap(edges -> edges);
    }

    /** A version leads to the next one. */
    static Stream<Edge> ofProposal(Item proposal, Seen seen) {
        return seen.all().stream()
                .filter(other -> other.kind() == ItemKind.PROPOSAL
                        && String.valueOf(other.text("decision")).equals(proposal.text("decision"))
                        && other.number("version") > proposal.number("version"))
                .min(Comparator.comparingLong(other -> other.number("version")))
                .map(next -> Edge.of(Key.of(proposal), Relation.AMENDED_TO, Key.of(next)))
                .stream();
    }

    static Stream<Edge> ofOption(Item option) {
        return toDecision(option, Relation.OPTION_OF);
    }

    static Stream<Edge> ofRound(Item round) {
        var text = named(round, "proposal")
                .map(id -> Edge.of(Key.of(ItemKind.PROPOSAL, id), Relation.PUT_TO, Key.of(round)));
        return Stream.concat(text.stream(), toDecision(round, Relation.HELD_FOR));
    }

    static Stream<Edge> ofPosition(Item position) {
        return named(position, "round")
                .map(id -> Edge.of(Key.of(position), Relation.COUNTED_IN, Key.of(ItemKind.CONSENT_ROUND, id)))
                .stream();
    }

    /** One that was met lives on in the text that met it; any other was answered in some way before the decision. */
    static Stream<Edge> ofObjection(Item objection) {
        var key = Key.of(objection);
        var against = named(objection, "proposal")
                .map(id -> Edge.of(Key.of(ItemKind.PROPOSAL, id), Relation.OBJECTED_TO_BY, key));
        var met = named(objection, "resolvedIn")
                .map(id -> Edge.of(key, Relation.INTEGRATED_IN, Key.of(ItemKind.PROPOSAL, id)));
        var answer = met.isPresent() ? met.stream() : toDecision(objection, Relation.ANSWERED_BEFORE);
        return Stream.concat(against.stream(), answer);
    }

    /** An action, an agreement or a directing role. */
    static Stream<Edge> ofResult(Item result) {
        return named(result, "decision")
                .map(id -> Edge.of(Key.of(ItemKind.DECISION, id), Relation.LED_TO, Key.of(result)))
                .stream();
    }

    static Stream<Edge> ofStepPlanItem(Item item) {
        return Seen.parts(item.fields().get("evidence")).stream()
                .filter(evidence -> evidence.get("source") != null)
                .map(evidence -> Edge.of(
                        new Key(String.valueOf(evidence.get("kind")), String.valueOf(evidence.get("source"))),
                        Relation.EVIDENCE_FOR,
                        Key.of(item)));
    }

    private static Stream<Edge> toDecision(Item part, Relation relation) {
        return named(part, "decision")
                .map(id -> Edge.of(Key.of(part), relation, Key.of(ItemKind.DECISION, id)))
                .stream();
    }

    private static Optional<String> named(Item item, String field) {
        return Optional.ofNullable(item.text(field));
    }
}
