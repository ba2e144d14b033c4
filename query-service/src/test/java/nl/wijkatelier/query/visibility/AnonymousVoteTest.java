package nl.wijkatelier.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.StandingProposed;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.HalfDays;
import nl.wijkatelier.query.ServedReads;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of a vote, of scores and of places everybody is told what they come to in all, and nobody who gave what, when, or for which
 * organisation; however few they were. Told by what cannot be told apart: the same is given by others and in another order, and
 * whoever did not give it themselves sees the same, byte for byte, wherever they look and at whichever moment.
 *
 * <p>What remains is arithmetic, and no service can withhold it from who knows the result: of two who voted, each knows the other's.
 */
class AnonymousVoteTest extends ServedReads {
    private static final List<String> NOTES = List.of("n1", "n2", "n3");
    private static final List<String> VOTERS = List.of("v1", "v2", "v3", "v4", "v5");
    /** What follows from the bytes of events that are withheld, by a salt that is withheld too. */
    private static final String DIGESTS = "\"(metadatadigest|datadigest|datasalt)\":\"[^\"]*\"";

    /** Who gives something in a vote, one after the other, and what is on the ballot of each. */
    private record Turnout(List<String> people, List<Integer> ballots) {

        static Turnout inOrder(int voters) {
            return new Turnout(VOTERS.subList(0, voters), IntStream.range(0, voters).boxed().toList());
        }

        /** Others, in another order, each with the ballot of another. */
        static Turnout ofOthers(int voters) {
            return new Turnout(VOTERS.subList(1, voters + 1).reversed(), turned(0, voters));
        }

        /** The first voter as in order, and the others otherwise. */
        static Turnout ofOthersAfterOne(int voters) {
            var people = Stream.concat(Stream.of("v1"), VOTERS.subList(2, voters + 1).reversed().stream()).toList();
            var ballots = Stream.concat(Stream.of(0), turned(1, voters).stream()).toList();
            return new Turnout(people, ballots);
        }

        private static List<Integer> turned(int from, int until) {
            var ballots = new ArrayList<>(IntStream.range(from, until).boxed().toList());
            Collections.rotate(ballots, 1);
            return ballots;
        }
    }

    @Test
    void results_of_anonymous_votes_with_fewer_than_five_voters_are_never_shown_split() throws Exception {
        var one = happened("one-of-them", Turnout::inOrder);
        var other = happened("two-of-them", Turnout::ofOthers);
        var same = happened("six-of-them", Turnout::ofOthersAfterOne);

        for (var who : List.of("f", "outsider")) {
            assertSame(seen(one, who), seen(other, who));
        }
        assertSame(dossiers(one), dossiers(other));
        // Who voted knows what they gave themselves.
        assertSame(seen(one, "v1"), seen(same, "v1"));
    }

    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(one).as("something is seen").hasSizeGreaterThan(2);
        assertThat(one.keySet().stream().filter(where -> !one.get(where).equals(other.get(where)))).as("told apart by").isEmpty();
    }

    /** An atelier in which one, two, three and four people vote, score and place. */
    private Story happened(String atelier, IntFunction<Turnout> turnout) {
        VOTERS.forEach(voter -> register(atelier, voter, "Stemmer " + voter, "Organisatie " + voter));
        var story = Happenings.begun(atelier, "v1", "v2", "v3", "v4", "v5", "outsider")
                .then("f", HalfDays.planned("h1", "Samen"))
                .then("f", HalfDays.opened("h1"));
        NOTES.forEach(note -> story.then("outsider", Happenings.noteAdded(note, "Idee " + note)));
        prepared(story);
        IntStream.rangeClosed(1, 4).forEach(voters -> voted(story, voters, turnout.apply(voters)));
        NOTES.forEach(note -> story.then("outsider", Happenings.noteMoved(note, 300, 400)));
        story.then("f", HalfDays.closed("h1"));
        log.append(events(story));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> asked(story, "f", "/journal?limit=1").contains("\"revision\":" + story.revision() + ","));
        return story;
    }

    private static void prepared(Story story) {
        story.then("f", new MatrixOpened(new MatrixId("x"), new Title("Startwijk"), null, 5, null))
                .then("f", new MatrixOptionAdded(new MatrixId("x"), new MatrixOptionId("o"), new Title("Noord"), null))
                .then("f", new MatrixCriterionAdded(
                        new MatrixId("x"), new MatrixCriterionId("k"), new Title("Draagvlak"), null, 10))
                .then("f", new StakeholderRegistered(
                        new StakeholderId("s"), new Title("Huurders"), StakeholderType.TENANTS, null, null, null));
    }

    private static void voted(Story story, int voters, Turnout turnout) {
        var vote = new VoteId("vote" + voters);
        var scoring = new ScoringRoundId("scoring" + voters);
        var placing = new PlacingId("placing" + voters);
        story.then("f", new DotVoteOpened(vote, new BoardId("b1"), 3, 3))
                .then("f", new ScoringStarted(new MatrixId("x"), scoring))
                .then("f", new PlacingStarted(placing, PlacingSubject.STAKEHOLDERS));
        for (var place = 0; place < voters; place++) {
            var ballot = turnout.ballots().get(place);
            given(story, turnout.people().get(place), vote, ballot);
            given(story, turnout.people().get(place), scoring, placing, ballot);
        }
        story.then("f", new DotVoteClosed(vote)).then("f", new ScoresShown(scoring)).then("f", new PlacesShown(placing));
    }

    private static void given(Story story, String who, VoteId vote, int ballot) {
        var first = new NoteId(NOTES.get(ballot % 3));
        var second = new NoteId(NOTES.get((ballot + 1) % 3));
        story.then(who, new DotCast(vote, first))
                .then(who, new DotTakenBack(vote, first))
                .then(who, new DotCast(vote, second))
                .then(who, new DotCast(vote, first));
    }

    private static void given(Story story, String who, ScoringRoundId scoring, PlacingId placing, int ballot) {
        story.then(who, new ScoreGiven(
                        scoring, new MatrixOptionId("o"), new MatrixCriterionId("k"), ballot + 1, new Statement("Reden " + ballot)))
                .then(who, new ReadyReported(scoring, true))
                .then(who, new StandingProposed(placing, new StakeholderId("s"), new Standing(10 * ballot, 20 * ballot)));
    }

    /** A dot is taken back by undoing. */
    private static List<RecordedEvent> events(Story story) {
        return story.events().stream()
                .map(event -> event.event() instanceof DotTakenBack
                        ? undoing(event, story.events().get((int) event.revision() - 2).cause().commandId())
                        : event)
                .toList();
    }

    private static RecordedEvent undoing(RecordedEvent event, CommandId undone) {
        var cause = event.cause();
        return new RecordedEvent(
                event.atelier(), event.revision(),
                new RecordedEvent.Cause(cause.commandId(), cause.actor(), cause.happenedAt(), null, undone, null),
                event.recordedAt(), event.event());
    }

    /** All that somebody can see: live, now, at every moment of the past, by every filter, and taken along. */
    private Map<String, String> seen(Story story, String who) throws Exception {
        var seen = live(story, who);
        var paths = new ArrayList<>(List.of(
                "/history", "/moments", "/recap?halfDay=h1", "/journal?limit=200", "/journal?halfDay=h1&limit=200",
                "/journal?text=Reden", "/participants", "/provenance?kind=vote&item=vote2", "/report-contents"));
        VOTERS.forEach(voter -> paths.addAll(List.of("/journal?limit=200&person=" + voter, "/journal/revisions?person=" + voter)));
        NOTES.forEach(note -> paths.addAll(List.of("/journal?limit=200&item=" + note, "/provenance?kind=note&item=" + note)));
        story.events().forEach(event -> {
            paths.add("/state?revision=" + event.revision());
            if (who.equals("f")) {
                paths.add("/trace?revision=" + event.revision());
            }
        });
        if (who.equals("f")) {
            paths.addAll(List.of("/refusals", "/access-log"));
        }
        for (var path : paths) {
            seen.put(who + path, asked(story, who, path));
        }
        for (var format : List.of("json", "ndjson", "csv")) {
            seen.putAll(reported(story, who, format));
        }
        return seen;
    }

    private Map<String, String> live(Story story, String who) {
        var live = new LinkedHashMap<String, String>();
        var items = Items.none();
        for (var event : events(story)) {
            var steps = items.apply(event.revision(), Fold.changes(items, event));
            live.put(
                    who + " live " + event.revision(),
                    masked(story, text(EventBytes.of(event, steps, items).of(new ParticipantId(who)))));
        }
        assertThat(items.get(ItemKind.VOTE, "vote4").text("state")).isEqualTo("CLOSED");
        return live;
    }

    private String asked(Story story, String who, String path) throws Exception {
        var answer = http.send(signed(story, who, path), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return masked(story, answer.body());
    }

    private HttpRequest signed(Story story, String who, String path) {
        var atelier = story.atelier().value();
        return request("/api/ateliers/" + atelier + path).header("Authorization", bearer(atelier, who)).build();
    }

    private Map<String, String> reported(Story story, String who, String format) throws Exception {
        var atelier = story.atelier().value();
        var ordered = http.send(
                request("/api/ateliers/" + atelier + "/reports")
                        .header("Authorization", bearer(atelier, who))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"format\":\"" + format + "\",\"readers\":\"atelier\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        var report = ordered.headers().firstValue("Location").orElseThrow().replace("/api/ateliers/" + atelier, "");
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(() -> status(story, who, report).path("state").asString().equals("READY"));
        var file = http.send(signed(story, who, report + "/file"), BodyHandlers.ofByteArray()).body();
        var named = new LinkedHashMap<String, String>();
        if (format.equals("csv")) {
            unzipped(file).forEach((name, bytes) -> named.put(who + " csv " + name, masked(story, text(bytes))));
        } else {
            named.put(who + " " + format, masked(story, text(file)));
        }
        return named;
    }

    private JsonNode status(Story story, String who, String report) throws Exception {
        return JsonMapper.shared().readTree(asked(story, who, report));
    }

    /** What of the two editions that people of the atelier may have can be read. */
    private Map<String, String> dossiers(Story story) throws Exception {
        var read = new TreeMap<String, String>();
        for (var edition : List.of("internal", "public")) {
            var answer = http.send(signed(story, "f", "/evidence/dossier?edition=" + edition), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            var files = unzipped(answer.body());
            for (var name : List.of("FORMAT.txt", "README.txt", "events.ndjson", "content/provenance.json")) {
                read.put(edition + " " + name, masked(story, text(files.get(name))));
            }
            for (var name : List.of("content/verslag.pdf", "content/afspraken.pdf")) {
                try (var pdf = Loader.loadPDF(files.get(name))) {
                    read.put(edition + " " + name, masked(story, new PDFTextStripper().getText(pdf)));
                }
            }
            assertThat(read.get(edition + " events.ndjson")).contains("DotCast", "DotVoteClosed").doesNotContain("undoes");
        }
        return read;
    }

    private static String masked(Story story, String text) {
        return text.replace(story.atelier().value(), "ATELIER").replaceAll(DIGESTS, "\"DIGEST\"");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                files.put(entry.getName(), bytes.toByteArray());
            }
        }
        return files;
    }
}
