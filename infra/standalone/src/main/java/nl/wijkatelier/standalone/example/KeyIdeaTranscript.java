package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.moment;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.DeriveNote;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.WidenCircle;
import tools.jackson.databind.JsonNode;

/**
 * Key ideas of fours: on the board about participation, each cluster is summed up in a note that comes forth from its notes. The
 * file names the clusters, and does not tell who named them; here it is who wrote their first note.
 */
final class KeyIdeaTranscript {
    private static final String COMPONENT = "PARTICIPATIE";
    private static final Title QUESTION = new Title("Wat is de kern van deze notities?");
    private static final Duration AFTER_LAST_NOTE = Duration.ofMinutes(5);
    private static final int BELOW = 400;
    private static final int ASIDE = 260;

    private final ExampleFile example;
    private final Transcript transcript;

    KeyIdeaTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var notes = example.list("notes").stream().filter(note -> text(note, "component").equals(COMPONENT)).toList();
        var board = new BoardId("brd-" + COMPONENT);
        var round = new RoundId("round.kern." + COMPONENT);
        var begins = last(notes).plus(AFTER_LAST_NOTE);
        transcript.add(FACILITATOR, begins, new StartWritingRound(round, board, QUESTION));
        transcript.add(FACILITATOR, begins.plusSeconds(60), new WidenCircle(round, Circle.PAIR));
        transcript.add(FACILITATOR, begins.plusSeconds(180), new WidenCircle(round, Circle.QUAD));
        var at = begins.plusSeconds(200);
        var x = 0;
        for (var cluster : byCluster(notes).entrySet()) {
            sumUp(cluster.getKey(), cluster.getValue(), board, new Point(x, lowest(notes) + BELOW), at);
            at = at.plusSeconds(20);
            x += ASIDE;
        }
        transcript.add(FACILITATOR, at.plusSeconds(60), new RevealRound(round, false));
    }

    private void sumUp(String cluster, List<JsonNode> notes, BoardId board, Point place, Instant at) {
        var by = ExampleFile.participant(notes.getFirst(), "authorId");
        var key = new NoteId("kern-" + cluster);
        var name = new NoteText(text(example.byId("clusters", cluster), "name"));
        transcript.add(by, at, new AddNote(key, board, name, place, NoteColour.GREEN));
        transcript.add(by, at.plusSeconds(5), new DeriveNote(
                key, notes.stream().map(note -> new NoteId(text(note, "id"))).toList()));
    }

    private static Map<String, List<JsonNode>> byCluster(List<JsonNode> notes) {
        return notes.stream()
                .collect(Collectors.groupingBy(note -> text(note, "clusterId"), LinkedHashMap::new, Collectors.toList()));
    }

    private static Instant last(List<JsonNode> notes) {
        return notes.stream().map(note -> moment(note, "createdAt")).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static double lowest(List<JsonNode> notes) {
        return notes.stream().mapToDouble(note -> note.path("position").path("y").asDouble()).max().orElse(0);
    }
}
