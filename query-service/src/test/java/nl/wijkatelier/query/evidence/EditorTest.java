package nl.wijkatelier.query.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.HurdleScoreProposed;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.LeftOut.Reason;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.event.EventLine;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.tally.Tallies;
import nl.wijkatelier.evidence.tally.TallyFile;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.personal.PersonalTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EditorTest {
    private static final String ORIGIN = "test.example/a1";
    private static final Set<String> BALLOTS = Set.of("DotCast", "DotTakenBack", "StandingProposed");

    /** The lines of an edition, with what it was made of. */
    private record Edited(List<LoggedEvent> stored, List<String> lines, Disclosure disclosure, String provenance) {
        String all() {
            return String.join("\n", lines) + provenance;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_that_was_not_shown_is_in_an_edition(long seed) {
        var history = RandomHistory.of(seed, 300).events();
        var secrets = new HashSet<String>();
        var items = itemsAfter(history);
        items.all().stream().filter(EditorTest::isSecret).forEach(item -> secrets.add(RandomHistory.mark(item.id())));
        RandomHistory.PEOPLE.forEach(who -> items.all().stream()
                .filter(item -> item.kind() == ItemKind.SCORING_ROUND)
                .forEach(round -> secrets.add(RandomHistory.reason(round.id(), who))));

        for (var edition : List.of(Edition.INTERNAL, Edition.PUBLIC)) {
            var edited = edited(edition, history);
            var all = edited.all();

            assertThat(all).as("%s of seed %d", edition, seed).contains("secret«");
            assertThat(secrets).as("%s of seed %d", edition, seed).noneMatch(all::contains);
            for (var event : history) {
                if (!edited.disclosure().hasMetadata(event.revision())) {
                    assertThat(all.contains(event.cause().commandId() + "/") || all.contains(event.cause().commandId() + "\\"))
                            .as("salt of %d, seed %d", event.revision(), seed)
                            .isFalse();
                }
            }
            assertThat(edited.lines().stream().filter(line -> BALLOTS.stream().anyMatch(line::contains)))
                    .as("%s of seed %d", edition, seed)
                    .allMatch(line -> line.contains("\"datadigest\""));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void nobody_is_in_the_public_edition(long seed) {
        var edited = edited(Edition.PUBLIC, RandomHistory.of(seed, 300).events());

        var all = edited.all();
        assertThat(all).as("seed %d", seed).doesNotContain("\"metadata\"").contains("\"data\"");
        Stream.concat(Stream.of("f"), RandomHistory.PEOPLE.stream()).forEach(who -> assertThat(all)
                .as("%s, seed %d", who, seed)
                .doesNotContain("\"" + who + "\"", ":" + who + "\"", "\"" + who + ":"));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void every_event_is_still_the_leaf_that_it_was(long seed) {
        for (var edition : Edition.values()) {
            var edited = edited(edition, RandomHistory.of(seed, 300).events());
            for (var event : edited.stored()) {
                var shown = edited.disclosure().show(event);
                assertThat(EventLeaf.hash(shown)).as("%s %d of seed %d", edition, event.revision(), seed).isEqualTo(EventLeaf.hash(event));
            }
        }
    }

    @Test
    void what_was_revealed_without_names_is_there_without_who_wrote_it() {
        var history = Happenings.begun("a1", "p1", "p2")
                .then("f", Happenings.roundStarted("r1"))
                .then("p1", Happenings.noteAdded("n1", "Begin klein", "r1"))
                .then("f", Happenings.roundRevealed("r1", true))
                .then("p2", Happenings.noteAdded("n2", "Met naam"))
                .events();

        var lines = edited(Edition.INTERNAL, history).lines();

        assertThat(lines.get(7)).contains("Begin klein", "\"metadatadigest\"").doesNotContain("p1");
        assertThat(lines.get(9)).contains("Met naam", "\\\"actor\\\":\\\"p2\\\"");
    }

    @Test
    void a_text_that_was_replaced_before_the_reveal_is_in_no_edition_for_others() {
        var history = Happenings.begun("a1", "p1")
                .then("f", Happenings.roundStarted("r1"))
                .then("p1", Happenings.noteAdded("n1", "Onaardig", "r1"))
                .then("p1", Happenings.noteReworded("n1", "Netter"))
                .then("f", Happenings.roundRevealed("r1", false))
                .events();

        var edited = edited(Edition.INTERNAL, history);

        assertThat(edited.all()).contains("Netter").doesNotContain("Onaardig", history.get(history.size() - 3).cause().commandId().value());
        assertThat(edited(Edition.FULL, history).all()).contains("Onaardig");
    }

    @Test
    void what_undoes_something_private_does_not_tell_its_command() {
        var history = new ArrayList<>(Happenings.begun("a1", "p1")
                .then("f", Happenings.roundStarted("r1"))
                .then("p1", Happenings.noteAdded("n1", "Nog niet", "r1"))
                .then("p1", Happenings.noteAdded("n2", "Ook niet", "r1"))
                .events());
        var added = history.getLast();
        var undone = new CommandId("undoing");
        history.add(new RecordedEvent(
                added.atelier(), added.revision() + 1,
                new RecordedEvent.Cause(undone, new ParticipantId("p1"), added.recordedAt(), null, added.cause().commandId(), null),
                added.recordedAt(), new NoteRemoved(new NoteId("n2"))));
        history.add(new RecordedEvent(
                added.atelier(), added.revision() + 2,
                new RecordedEvent.Cause(new CommandId("again"), new ParticipantId("p1"), added.recordedAt(), null, undone, null),
                added.recordedAt(), Happenings.noteAdded("n3", "In het open")));

        var edited = edited(Edition.INTERNAL, history);

        assertThat(edited.all()).doesNotContain(added.cause().commandId().value(), "undoing", "again", "Nog niet", "Ook niet");
        assertThat(edited.lines().getLast()).contains("In het open", "\"metadatadigest\"");
    }

    @Test
    void the_public_gets_nothing_of_a_decision_that_is_not_public_and_is_told_how_much() {
        var history = Happenings.begun("a1", "p1")
                .then("p1", proposed("d1", "Vertrouwelijk punt"))
                .then("f", new DecisionClassified(new DecisionId("d1"), Confidentiality.CONFIDENTIAL))
                .then("p1", proposed("d2", "Nog niet ingedeeld"))
                .then("p1", proposed("d3", "Openbaar punt"))
                .then("f", new DecisionClassified(new DecisionId("d3"), Confidentiality.PUBLIC))
                .then("f", planned("x1", "Vertrouwelijke actie", "d1"))
                .then("f", planned("x2", "Openbare actie", "d3"))
                .events();

        var edited = edited(Edition.PUBLIC, history);

        assertThat(edited.all()).contains("Openbaar punt", "Openbare actie")
                .doesNotContain("Vertrouwelijk", "Nog niet ingedeeld", "\"d1\"", "\"d2\"");
        assertThat(edited.disclosure().leftOut().payloads())
                .isEqualTo(Map.of(Reason.CLASSIFIED, 4L, Reason.PERSON, 2L));
        assertThat(edited.disclosure().leftOut().metadata()).isEqualTo(history.size());
        assertThat(edited(Edition.INTERNAL, history).all()).as("within the atelier").contains("Vertrouwelijk punt", "Vertrouwelijke actie");
    }

    @Test
    void a_decision_that_was_public_and_is_not_any_more_does_not_go_out_by_looking_back() {
        var then = Happenings.begun("a1", "p1")
                .then("p1", proposed("d1", "Toch niet openbaar"))
                .then("f", new DecisionClassified(new DecisionId("d1"), Confidentiality.PUBLIC))
                .events();
        var past = past(then, PersonalTexts.none());
        var known = edited(Edition.PUBLIC, then, past).all();
        past.hear(Happenings.begun("a1", "p1")
                .then("f", new DecisionClassified(new DecisionId("d1"), Confidentiality.INTERNAL))
                .events()
                .getLast());

        assertThat(known).contains("Toch niet openbaar");
        assertThat(edited(Edition.PUBLIC, then, past).all()).doesNotContain("Toch niet openbaar");
        assertThat(edited(Edition.INTERNAL, then, past).all()).contains("Toch niet openbaar");
    }

    @Test
    void how_a_stakeholder_stands_is_internal() {
        var history = GoldenEvents.events("stakeholder-presence");

        assertThat(edited(Edition.INTERNAL, history).all()).contains("AGAINST");
        assertThat(edited(Edition.PUBLIC, history).all()).doesNotContain("AGAINST");
        assertThat(edited(Edition.PUBLIC, history).disclosure().leftOut().payloads()).containsEntry(Reason.CLASSIFIED, 3L);
    }

    @Test
    void provenance_says_what_came_of_each_event_and_by_whom_in_the_terms_of_the_edition() {
        var history = Happenings.begun("a1", "p1")
                .then("p1", Happenings.noteAdded("n1", "Begin klein"))
                .then("f", Happenings.noteReworded("n1", "Begin groot"))
                .then("f", Happenings.roundStarted("r1"))
                .then("p1", Happenings.noteAdded("n2", "Nog niet", "r1"))
                .events();

        var internal = JsonMapper.shared().readTree(edited(Edition.INTERNAL, history).provenance());
        var open = JsonMapper.shared().readTree(edited(Edition.PUBLIC, history).provenance());

        var type = internal.path("activity").path("wa:event/7").path("prov:type");
        assertThat(type.path("$").asString()).isEqualTo("wa:NoteReworded");
        assertThat(type.path("type").asString()).isEqualTo("prov:QUALIFIED_NAME");
        assertThat(internal.path("wasGeneratedBy").path("_:gnote/n1/r7").path("prov:entity").asString()).isEqualTo("wa:note/n1/r7");
        assertThat(internal.path("wasDerivedFrom").path("_:dnote/n1/r7").path("prov:usedEntity").asString()).isEqualTo("wa:note/n1/r6");
        assertThat(internal.path("wasAssociatedWith").path("_:a6").path("prov:agent").asString()).isEqualTo("wa:participant/p1");
        assertThat(open.path("wasAssociatedWith").path("_:a6").path("prov:agent").asString()).isEqualTo("wa:role/PARTICIPANT");
        for (var each : List.of(internal, open)) {
            assertThat(each.path("activity").has("wa:event/9")).as("that it happened").isTrue();
            assertThat(each.path("wasAssociatedWith").has("_:a9")).as("by whom").isFalse();
            assertThat(each.path("entity").has("wa:note/n2/r9")).as("what came of it").isFalse();
            assertThat(each.path("entity").propertyNames()).containsAll(
                    each.path("wasGeneratedBy").valueStream().map(it -> it.path("prov:entity").asString()).toList());
        }
        assertThat(internal.path("agent").path("wa:participant/p1").path("prov:label").asString()).isEqualTo("Bewoners (1)");
        assertThat(internal.path("agent").path("wa:participant/f").has("prov:label")).as("for whom nobody knows").isFalse();
        assertThat(open.path("agent").propertyNames()).isNotEmpty().allMatch(agent -> agent.startsWith("wa:role/"));
        assertThat(open.path("agent").toString()).doesNotContain("Bewoners");
    }

    /** The fold says what pages and reports tell; the verifier counts the events as they are stored. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void what_is_told_of_votes_and_rounds_is_what_a_verifier_counts(long seed) {
        var history = RandomHistory.of(seed, 1_500)
                .then("p1", proposed("d1", "Warmtenet"))
                .then("f", new ConsentRoundOpened(
                        new DecisionId("d1"), new RoundId("c1"), new ProposalId("t-d1"), List.of(new ParticipantId("p1"))))
                .then("p1", position(Position.OBJECTION))
                .then("p2", position(Position.CONSENT))
                .then("p1", position(Position.CONSENT))
                .then("f", new PlacingStarted(new PlacingId("g1"), PlacingSubject.HURDLES))
                .then("p1", new HurdleScoreProposed(new PlacingId("g1"), new HurdleId("h1"), new HurdleScore(1, 5)))
                .then("p2", new HurdleScoreProposed(new PlacingId("g1"), new HurdleId("h1"), new HurdleScore(2, 5)))
                .then("p1", new HurdleScoreProposed(new PlacingId("g1"), new HurdleId("h1"), new HurdleScore(3, 4)))
                .then("f", new PlacesShown(new PlacingId("g1")))
                .events();

        assertThat(counted(history)).as("seed %d", seed)
                .isEqualTo(past(history, PersonalTexts.none()).tallies())
                .contains("position c1 CONSENT 2\n", "dots v", "total x1 sr", "score x1 sr", "weight x1 sr", "influence pl", "interest pl")
                .contains("sheets g1 2\n", "likelihood g1 h1 2,2.5000,2,3\n", "impact g1 h1 2,4.5000,4,5\n");
    }

    /** What is half-way between two decimals is rounded the same by who reckons in floating point and by who does not. */
    @Test
    void means_that_floating_point_cannot_hold_are_stated_as_they_are_counted() {
        var matrix = new MatrixId("x");
        var story = Happenings.begun("a1", IntStream.range(0, 64).mapToObj(person -> "p" + person).toArray(String[]::new))
                .then("f", new MatrixOpened(matrix, new Title("Startwijk"), null, 5, null))
                .then("f", new MatrixOptionAdded(matrix, new MatrixOptionId("o"), new Title("Noord"), null));
        var random = new Random(7);
        IntStream.range(0, 6).forEach(criterion -> story.then("f", new MatrixCriterionAdded(
                matrix, new MatrixCriterionId("k" + criterion), new Title("K"), null, criterion == 0 ? 0 : 1 + random.nextInt(40))));
        for (var round = 0; round < 40; round++) {
            var id = new ScoringRoundId("s" + round);
            story.then("f", new ScoringStarted(matrix, id));
            var people = 1 + random.nextInt(64);
            for (var person = 0; person < people; person++) {
                for (var criterion = 0; criterion < 6; criterion++) {
                    if (random.nextInt(9) > 0 || round == 0) {
                        story.then("p" + person, new ScoreGiven(
                                id, new MatrixOptionId("o"), new MatrixCriterionId("k" + criterion), 1 + random.nextInt(5), null));
                    }
                }
            }
            story.then("f", new ScoresShown(id));
        }
        story.then("f", new ScoringStarted(matrix, new ScoringRoundId("empty")))
                .then("f", new ScoresShown(new ScoringRoundId("empty")))
                .then("f", new ScoringStarted(matrix, new ScoringRoundId("open")))
                .then("p1", new ScoreGiven(new ScoringRoundId("open"), new MatrixOptionId("o"), new MatrixCriterionId("k1"), 3, null));

        assertThat(counted(story.events()))
                .isEqualTo(past(story.events(), PersonalTexts.none()).tallies())
                .contains("sheets x empty 0\n", "total x empty o unknown,0\n")
                .doesNotContain("score x empty", "x open");
    }

    private static String counted(List<RecordedEvent> history) {
        var counted = new Tallies();
        history.forEach(event -> counted.take(stored(event)));
        return TallyFile.text(counted.figures());
    }

    private static PositionTaken position(Position position) {
        return new PositionTaken(
                new DecisionId("d1"), new RoundId("c1"), new ProposalId("t-d1"), position, new Explanation("Want \"position\":\"X\""));
    }

    @Test
    void a_payload_that_names_a_participant_is_not_for_the_public() {
        var ids = Set.of("p1");
        assertThat(mentions("{\"a\":[{\"by\":\"p1\"}]}", ids)).isTrue();
        assertThat(mentions("{\"p1\":true}", ids)).isTrue();
        assertThat(mentions("{\"ballot\":\"v1:p1\"}", ids)).isTrue();
        assertThat(mentions("{\"note\":\"p12\",\"text\":\"p1 en p2\"}", ids)).isFalse();
        assertThat(mentions("not JSON", ids)).as("who knows").isTrue();
    }

    @Test
    void an_event_with_a_text_that_names_somebody_is_proved_to_the_public_without_it() {
        var history = Happenings.begun("a1", "p1")
                .then("p1", Happenings.noteAdded("n1", "Vraag het Anneke"))
                .then("p1", Happenings.noteReworded("n1", "Vraag het de wijkraad"))
                .events();

        var edited = edited(Edition.PUBLIC, history, PersonalTexts.naming(List.of("Anneke de Vries"), List.of()));

        assertThat(edited.all()).contains("Vraag het de wijkraad").doesNotContain("Anneke");
        assertThat(edited.lines().get(5)).contains("\"datadigest\"");
        assertThat(edited.provenance()).contains("wa:note/n1/r7").doesNotContain("wa:note/n1/r6");
        assertThat(edited.disclosure().leftOut().payloads()).containsEntry(Reason.NAME, 1L);
        edited.stored().forEach(event ->
                assertThat(EventLeaf.hash(edited.disclosure().show(event))).isEqualTo(EventLeaf.hash(event)));
    }

    private static boolean mentions(String payload, Set<String> ids) {
        return Mentions.any(payload.getBytes(UTF_8), ids);
    }

    private static DecisionProposed proposed(String id, String title) {
        return new DecisionProposed(
                new DecisionId(id), new ProposalId("t-" + id), new Title(title), new Explanation("Doen we het?"),
                new ProposalText("Ja"), Component.TECHNOLOGY, DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of());
    }

    private static ActionPlanned planned(String id, String title, String decision) {
        return new ActionPlanned(new ActionId(id), new ActionEntry(
                new Title(title), ActionOwner.of(new StakeholderId("s1")), null, Component.PROCESS, new DecisionId(decision)));
    }

    /** By what the stream says, not by what Visibility says. */
    private static boolean isSecret(Item item) {
        return item.is("private") && (item.kind() == ItemKind.NOTE || item.kind() == ItemKind.RESOURCE_ROW);
    }

    private static Items itemsAfter(List<RecordedEvent> history) {
        var items = Items.none();
        history.forEach(event -> items.apply(event.revision(), Fold.changes(items, event)));
        return items;
    }

    private static Edited edited(Edition edition, List<RecordedEvent> history) {
        return edited(edition, history, PersonalTexts.none());
    }

    private static Edited edited(Edition edition, List<RecordedEvent> history, PersonalTexts personal) {
        return edited(edition, history, past(history, personal));
    }

    private static Edited edited(Edition edition, List<RecordedEvent> history, PastEvents past) {
        var stored = history.stream().map(EditorTest::stored).toList();
        var disclosure = new Editor(past).edit(edition, stored.stream());
        Function<LoggedEvent, String> line = event -> new String(EventLine.write(disclosure.show(event), ORIGIN), UTF_8);
        return new Edited(stored, stored.stream().map(line).toList(), disclosure, provenance(edition, disclosure, past));
    }

    private static PastEvents past(List<RecordedEvent> history, PersonalTexts personal) {
        var past = new PastEvents(personal, Edition.PUBLIC);
        history.forEach(past::take);
        return past;
    }

    private static String provenance(Edition edition, Disclosure disclosure, PastEvents past) {
        var out = new ByteArrayOutputStream();
        new ProvDocument(edition, disclosure, ORIGIN, past, Map.of("p1", "Bewoners (1)")).writeTo(out);
        return out.toString(UTF_8);
    }

    /** As the event store writes it. */
    private static LoggedEvent stored(RecordedEvent recorded) {
        var cause = recorded.cause();
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("command", cause.commandId().value());
        metadata.put("actor", cause.actor().value());
        if (cause.undoes() != null) {
            metadata.put("undoes", cause.undoes().value());
        }
        return new LoggedEvent(
                recorded.revision(), "a1/" + cause.commandId() + "/0", recorded.event().getClass().getSimpleName(), "",
                recorded.recordedAt().toString(), json(metadata), json(recorded.event()));
    }

    private static byte[] json(Object value) {
        return JsonMapper.shared().writeValueAsBytes(value);
    }
}
