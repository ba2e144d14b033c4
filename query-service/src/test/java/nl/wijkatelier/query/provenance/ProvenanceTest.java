package nl.wijkatelier.query.provenance;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.NoteClustered;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.readmodel.DecisionStory;
import nl.wijkatelier.query.visibility.Audience;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final VoteId VOTE = new VoteId("v1");

    @Test
    void a_decision_goes_back_along_its_texts_rounds_and_objections_to_its_grounds_and_forward_to_what_has_to_be_done() {
        var told = new Told(DecisionStory.agreed().events());

        assertThat(told.edges(ItemKind.DECISION, "d1")).containsExactlyInAnyOrder(
                "note n1 ground-of decision d1",
                "proposal t1 amended-to proposal t2",
                "proposal t2 text-of decision d1",
                "decisionOption o1 option-of decision d1",
                "proposal t1 put-to consentRound c1",
                "position c1:p1 counted-in consentRound c1",
                "consentRound c1 held-for decision d1",
                "proposal t2 put-to consentRound c2",
                "position c2:p1 counted-in consentRound c2",
                "consentRound c2 held-for decision d1",
                "proposal t1 objected-to-by objection c1:p1",
                "objection c1:p1 integrated-in proposal t2",
                "decision d1 led-to action x1");
    }

    @Test
    void each_thing_is_told_with_its_words_whose_it_is_and_the_moment_at_which_it_is_seen() {
        var told = new Told(DecisionStory.agreed().events());

        var nodes = told.of(ItemKind.DECISION, "d1", Audience.EVERYBODY).nodes();

        assertThat(nodes.getFirst().key()).isEqualTo(Key.of(ItemKind.DECISION, "d1"));
        assertThat(nodes).filteredOn(node -> node.kind().equals("note") || node.kind().equals("decision") || node.id().equals("c1:p1"))
                .extracting(Node::kind, Node::text, Node::by, Node::revision)
                .containsExactlyInAnyOrder(
                        tuple("decision", "Warmtenet", "p1", 17L),
                        tuple("note", "De grond", "p1", 6L),
                        tuple("position", "Te duur", "p1", 11L),
                        tuple("objection", "Te duur", "p1", 11L));
        assertThat(nodes).allSatisfy(node -> assertThat(node.at()).startsWith("2026-11-22T09:00:"));
    }

    @Test
    void a_ground_tells_at_which_revision_it_was_laid() {
        var edges = new Told(DecisionStory.agreed().events()).of(ItemKind.DECISION, "d1", Audience.EVERYBODY).edges();

        assertThat(edges).filteredOn(edge -> edge.relation() == Relation.GROUND_OF).extracting(Edge::revision).containsExactly(8L);
    }

    @Test
    void from_a_note_one_sees_what_became_of_it_through_merges_clusters_and_votes() {
        var told = new Told(voted().events());

        assertThat(told.edges(ItemKind.NOTE, "n1")).containsExactlyInAnyOrder(
                "note n1 merged-into note n3",
                "note n1 counted-in vote v1",
                "note n3 gathered-in cluster c1",
                "vote v1 ground-of decision d1",
                "cluster c1 ground-of decision d1");
        assertThat(told.of(ItemKind.NOTE, "n1", Audience.EVERYBODY).edges())
                .filteredOn(edge -> edge.relation() == Relation.COUNTED_IN)
                .extracting(edge -> edge.from().id(), Edge::value)
                .containsExactly(tuple("n1", 2));
    }

    @Test
    void a_decision_goes_back_through_a_vote_and_a_cluster_to_the_single_notes() {
        var edges = new Told(voted().events()).edges(ItemKind.DECISION, "d1");

        assertThat(edges).contains("note n2 merged-into note n3", "note n2 counted-in vote v1", "note n1 counted-in vote v1");
    }

    @Test
    void what_came_of_other_things_made_of_a_ground_is_no_part_of_it() {
        var told = new Told(DecisionStory.agreed()
                .then("p1", proposed("d2", new Ground(ItemKind.NOTE, "n1")))
                .events());

        assertThat(told.edges(ItemKind.DECISION, "d2")).containsExactlyInAnyOrder(
                "note n1 ground-of decision d2", "proposal text-d2 text-of decision d2");
    }

    @Test
    void decisions_that_rest_on_each_other_in_a_circle_have_an_end() {
        var told = new Told(begun("a1", "p1")
                .then("p1", proposed("d1"))
                .then("p1", proposed("d2", new Ground(ItemKind.DECISION, "d1")))
                .then("p1", new GroundAdded(new DecisionId("d1"), new Ground(ItemKind.DECISION, "d2")))
                .then("f", new DecisionSuperseded(new DecisionId("d1"), new DecisionId("d2"), new Explanation("Beter")))
                .events());

        assertThat(told.edges(ItemKind.DECISION, "d2")).contains(
                "decision d1 superseded-by decision d2", "decision d1 ground-of decision d2", "decision d2 ground-of decision d1");
    }

    @Test
    void a_matrix_goes_back_to_what_was_scored_on_what_and_to_the_rounds_that_were_shown() {
        var provenance = new Told(GoldenEvents.events("matrix")).of(ItemKind.MATRIX, "mx1", Audience.EVERYBODY);

        assertThat(provenance.edges()).extracting(Told::sentence).containsExactlyInAnyOrder(
                "matrixOption o1 option-of matrix mx1", "matrixOption o2 option-of matrix mx1",
                "matrixCriterion c1 criterion-of matrix mx1", "matrixCriterion c2 criterion-of matrix mx1",
                "scoringRound sr1 scored-in matrix mx1", "scoringRound sr2 scored-in matrix mx1",
                "scoringRound sr1 scored matrixOption o1", "scoringRound sr1 scored matrixOption o2");
        assertThat(provenance.edges())
                .filteredOn(edge -> edge.relation() == Relation.SCORED)
                .extracting(edge -> edge.value().doubleValue())
                .doesNotContain(0.0);
    }

    @Test
    void a_scan_goes_back_to_each_figure_that_is_known_with_where_it_comes_from() {
        var provenance = new Told(GoldenEvents.events("neighbourhood")).of(ItemKind.QUICK_SCAN, "w1", Audience.EVERYBODY);

        assertThat(provenance.edges()).extracting(Told::sentence)
                .contains("neighbourhood w1 scanned-in quickScan w1", "figure w1:DWELLINGS figure-of neighbourhood w1")
                .contains("scanModel scan model-of quickScan w1")
                .doesNotContain("figure w1:PRE_WAR_PCT figure-of neighbourhood w1");
        assertThat(provenance.nodes()).filteredOn(node -> node.id().equals("w1:MT_SOURCE_KM"))
                .extracting(Node::facts)
                .containsExactly(Map.of("figure", "MT_SOURCE_KM", "value", 22.5, "source", "Bronhouder"));
    }

    @Test
    void what_was_placed_in_silence_goes_back_to_the_round_once_that_was_shown() {
        var events = GoldenEvents.events("placing");
        var silent = new Told(events.stream().takeWhile(event -> !(event.event() instanceof PlacesShown)).toList());

        assertThat(silent.edges(ItemKind.STAKEHOLDER, "s1")).isEmpty();
        assertThat(new Told(events).edges(ItemKind.STAKEHOLDER, "s1")).containsExactly("placing p1 placed stakeholder s1");
    }

    @Test
    void who_does_what_goes_back_to_what_tables_proposed_and_tells_which_of_it_became_so() {
        var told = new Told(GoldenEvents.events("rasci"));

        assertThat(told.edges(ItemKind.PRODUCT, "pr1")).as("what is still proposed in silence is not told").containsExactlyInAnyOrder(
                "rasciProposal rr1:15 taken-up-in product pr1",
                "rasciProposal rr1:18 taken-up-in product pr1",
                "rasciProposal rr1:20 option-of product pr1",
                "rasciProposal rr1:23 option-of product pr1");
        assertThat(told.of(ItemKind.PRODUCT, "pr1", Audience.EVERYBODY).nodes()).filteredOn(node -> node.id().equals("rr1:15"))
                .extracting(Node::text, Node::by, Node::revision, Node::facts)
                .containsExactly(tuple("Tafel 1", null, 25L, Map.of("responsibility", "ACCOUNTABLE", "stakeholder", "Gemeente")));
    }

    @Test
    void notes_lead_to_hurdles_steps_actions_and_parked_topics_and_those_to_where_they_were_taken_up() {
        assertThat(new Told(GoldenEvents.events("origin")).edges(ItemKind.NOTE, "n2"))
                .containsExactlyInAnyOrder("note n2 became hurdle h1", "note n2 became action a1");
        assertThat(new Told(GoldenEvents.events("parking")).edges(ItemKind.NOTE, "n1"))
                .contains("note n1 parked-as parkedTopic t2", "note n1 ground-of decision d1", "decision d1 led-to action a1");
        assertThat(new Told(GoldenEvents.events("parking")).edges(ItemKind.ACTION, "a1"))
                .contains("parkedTopic t4 taken-up-in action a1", "decision d1 led-to action a1");
        assertThat(new Told(GoldenEvents.events("parking")).edges(ItemKind.AGENDA_ITEM, "i1"))
                .containsExactly("parkedTopic t1 taken-up-in agendaItem i1");
    }

    @Test
    void evidence_for_the_step_plan_resources_and_promises_are_followed_too() {
        assertThat(new Told(GoldenEvents.events("process")).edges(ItemKind.STAKEHOLDER, "s1"))
                .containsExactly("stakeholder s1 evidence-for stepPlanItem 1.5");
        assertThat(new Told(GoldenEvents.events("resources")).edges(ItemKind.RESOURCE_TOTALS, "resources"))
                .containsExactlyInAnyOrder(
                        "resourceRow m1 counted-in resourceTotals resources",
                        "resourceRow m2 counted-in resourceTotals resources",
                        "resourceRow m4 counted-in resourceTotals resources");
        assertThat(new Told(GoldenEvents.events("directing-role")).edges(ItemKind.DIRECTING_ROLE, "project-plan"))
                .as("the decision that it names is not there")
                .isEmpty();
    }

    @Test
    void what_was_written_in_silence_is_its_authors_until_it_is_shown_and_then_has_the_moment_of_the_reveal() {
        var silent = begun("a1", "p1", "p2").then("f", roundStarted("r1")).then("p1", noteAdded("n1", "Stil", "r1"));
        var others = Audience.of(new ParticipantId("p2"));

        assertThat(new Told(silent.events()).find(ItemKind.NOTE, "n1", others)).isEmpty();
        assertThat(new Told(silent.events()).find(ItemKind.ROUND, "r1", others).orElseThrow().nodes()).hasSize(1);
        assertThat(new Told(silent.events()).find(ItemKind.NOTE, "n1", Audience.of(new ParticipantId("p1")))).isPresent();

        var shown = new Told(silent.then("f", roundRevealed("r1", true)).events());
        assertThat(shown.of(ItemKind.NOTE, "n1", others).nodes()).extracting(Node::text, Node::by, Node::revision)
                .containsExactly(tuple("Stil", null, 9L), tuple("Wat houdt u tegen?", null, 7L));
    }

    @Test
    void of_more_than_somebody_reads_the_farthest_is_left_out_and_counted() {
        var edges = IntStream.range(0, 10)
                .mapToObj(at -> Edge.of(Key.of(ItemKind.NOTE, "n" + at), Relation.MERGED_INTO, Key.of(ItemKind.NOTE, "n" + (at + 1))))
                .toList();

        var around = new Lineage(edges).of(Key.of(ItemKind.NOTE, "n5"), 3);

        assertThat(around.keys()).extracting(Key::id).containsExactly("n5", "n4", "n3", "n2", "n6", "n7", "n8");
        assertThat(around.edges()).hasSize(6);
        assertThat(around.leftOut()).isEqualTo(4);
    }

    /** Two notes that were merged into a third, with dots; a decision on the vote and on the cluster. */
    private static Story voted() {
        return begun("a1", "p1", "p2")
                .then("p1", noteAdded("n1", "Koffie"))
                .then("p2", noteAdded("n2", "Thee"))
                .then("p1", noteAdded("n3", "Warme dranken"))
                .then("p1", new NoteDerived(new NoteId("n3"), List.of(new NoteId("n1"), new NoteId("n2"))))
                .then("p1", new ClusterFormed(new ClusterId("c1"), new BoardId("b1"), new Title("Drinken")))
                .then("p1", new NoteClustered(new NoteId("n3"), new ClusterId("c1")))
                .then("f", new DotVoteOpened(VOTE, new BoardId("b1"), 3, 2))
                .then("p1", new DotCast(VOTE, new NoteId("n1")))
                .then("p2", new DotCast(VOTE, new NoteId("n1")))
                .then("p2", new DotCast(VOTE, new NoteId("n2")))
                .then("f", new DotVoteClosed(VOTE))
                .then("p1", proposed("d1", new Ground(ItemKind.VOTE, "v1"), new Ground(ItemKind.CLUSTER, "c1")));
    }

    private static DecisionProposed proposed(String id, Ground... grounds) {
        return new DecisionProposed(
                new DecisionId(id), new ProposalId("text-" + id), new Title("Afspraak " + id), new Explanation("Hoe?"),
                new ProposalText("Zo"), Component.PROCESS, DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of(grounds));
    }
}
