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
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import tools.jackson.databind.JsonNode;

/**
 * What was written on the boards: per board and activity a private writing round until the reveal, then the clusters.
 * The file tells that a round began (its sample events) and when each note was written.
 */
final class BoardTranscript {
    private static final Duration UNTIL_REVEAL = Duration.ofSeconds(30);
    private static final Duration UNTIL_CLUSTERS = Duration.ofSeconds(60);

    private final ExampleFile example;
    private final Transcript transcript;

    BoardTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        example.list("notes").stream()
                .collect(Collectors.groupingBy(BoardTranscript::session, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::tellSession);
    }

    private static String session(JsonNode note) {
        return text(note, "component") + "." + text(note, "agendaItemId");
    }

    private void tellSession(List<JsonNode> notes) {
        var inOrder = notes.stream().sorted(Comparator.comparing(note -> moment(note, "createdAt"))).toList();
        var round = new RoundId("round." + session(inOrder.getFirst()));
        var began = moment(inOrder.getFirst(), "createdAt").minusSeconds(5);
        var question = new Title(text(agendaItem(inOrder.getFirst()), "title"));
        transcript.add(FACILITATOR, began, new StartWritingRound(round, board(inOrder.getFirst()), question));
        inOrder.forEach(this::write);
        var ended = moment(inOrder.getLast(), "createdAt").plus(UNTIL_REVEAL);
        transcript.add(FACILITATOR, ended, new RevealRound(round, false));
        cluster(inOrder, ended.plus(UNTIL_CLUSTERS));
    }

    private void write(JsonNode note) {
        var at = note.path("position");
        transcript.add(
                ExampleFile.participant(note, "authorId"),
                moment(note, "createdAt"),
                new AddNote(
                        new NoteId(text(note, "id")),
                        board(note),
                        new NoteText(text(note, "text")),
                        new Point(at.path("x").asDouble(), at.path("y").asDouble()),
                        text(note, "kind").equals("ZORG") ? NoteColour.PINK : NoteColour.YELLOW));
    }

    /** A cluster is formed by the author of its first note; a later session adds its notes to it. */
    private void cluster(List<JsonNode> notes, Instant from) {
        Map<String, List<JsonNode>> byCluster = notes.stream()
                .collect(Collectors.groupingBy(note -> text(note, "clusterId"), LinkedHashMap::new, Collectors.toList()));
        var at = from;
        for (var entry : byCluster.entrySet()) {
            clusterNotes(new ClusterId(entry.getKey()), entry.getValue(), at);
            at = at.plusSeconds(10);
        }
    }

    private void clusterNotes(ClusterId cluster, List<JsonNode> notes, Instant at) {
        var by = ExampleFile.participant(notes.getFirst(), "authorId");
        if (isFormedBy(cluster, notes)) {
            var name = new Title(text(example.byId("clusters", cluster.value()), "name"));
            var ids = notes.stream().map(note -> new NoteId(text(note, "id"))).toList();
            transcript.add(by, at, new FormCluster(cluster, board(notes.getFirst()), name, ids));
        } else {
            notes.forEach(note -> transcript.add(by, at, new ClusterNote(new NoteId(text(note, "id")), cluster)));
        }
    }

    private boolean isFormedBy(ClusterId cluster, List<JsonNode> notes) {
        return example.list("notes").stream()
                .filter(note -> text(note, "clusterId").equals(cluster.value()))
                .min(Comparator.comparing(note -> moment(note, "createdAt")))
                .filter(notes::contains)
                .isPresent();
    }

    private JsonNode agendaItem(JsonNode note) {
        var halfDay = example.byId("programme", text(note, "dagdeelId"));
        return ExampleFile.list(halfDay, "items").stream()
                .filter(item -> text(item, "id").equals(text(note, "agendaItemId")))
                .findFirst()
                .orElseThrow();
    }

    private static BoardId board(JsonNode note) {
        return new BoardId("brd-" + text(note, "component"));
    }
}
