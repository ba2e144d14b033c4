package nl.wijkatelier.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Visibility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Marks are told by what happened, in the golden stories, in which every type of event occurs. */
class MarkTest {
    /** What becomes of something that is voted on or decided; what shows what was silent is found by itself. */
    private static final Set<String> DECIDING = Set.of(
            "DotVoteClosed", "DecisionProposed", "ProposalAmended", "DecisionAgreed", "DecisionRejected", "DecisionSuperseded",
            "FormalDecisionRecorded");

    private final Map<String, Set<String>> kinds = new TreeMap<>(Comparator.naturalOrder());
    private final Set<String> revealing = new TreeSet<>();

    @Test
    void every_reveal_vote_proposal_and_decision_has_a_mark() throws IOException {
        tellAll();

        assertThat(revealing).contains("RoundRevealed", "PositionsShown", "ScoresShown", "PlacesShown", "RasciProposalsShown", "ResourceRowsShown");
        assertThat(kinds).containsKeys(revealing.toArray(String[]::new)).containsKeys(DECIDING.toArray(String[]::new));
    }

    @Test
    void what_was_rejected_or_superseded_is_not_marked_as_agreed_and_what_was_placed_by_what_it_was() throws IOException {
        tellAll();

        assertThat(kinds.get("DecisionAgreed")).containsExactly("decision");
        assertThat(kinds.get("DecisionRejected")).containsExactly("rejected");
        assertThat(kinds.get("DecisionSuperseded")).containsExactly("superseded");
        assertThat(kinds.get("PlacesShown")).containsExactly("hurdlesShown", "standingsShown");
    }

    private void tellAll() throws IOException {
        try (var files = Files.list(GoldenEvents.FOLDER)) {
            for (var file : files.toList()) {
                tell(GoldenEvents.of(JsonMapper.shared().readTree(Files.readString(file)).get("events")));
            }
        }
    }

    private void tell(Iterable<RecordedEvent> events) {
        var items = Items.none();
        for (var recorded : events) {
            var type = recorded.event().getClass().getSimpleName();
            var steps = items.apply(recorded.revision(), Fold.changes(items, recorded));
            if (type.endsWith("Shown") || type.endsWith("Revealed")
                    || steps.stream().filter(step -> step.before() != null && step.after() != null)
                            .anyMatch(step -> Visibility.isPrivate(step.before()) && !Visibility.isPrivate(step.after()))) {
                revealing.add(type);
            }
            var mark = Mark.of(items, recorded);
            if (mark != null) {
                kinds.computeIfAbsent(type, _ -> new TreeSet<>()).add(mark.kind());
            }
        }
    }
}
