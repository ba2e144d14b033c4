package nl.wijkatelier.query.readmodel;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.noteReworded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.contract.tablegroup.TableGroupFormed;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.query.HalfDays;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the read models promise of the journal, and of what it does not tell; on whatever MongoDB they are kept. */
abstract class JournalContract {
    static final AtelierId A1 = new AtelierId("a1");

    @TempDir
    Path data;

    ReadModelStage stage;

    abstract String mongoUri();

    @BeforeEach
    void open() {
        stage = new ReadModelStage(mongoUri(), data);
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    void happened(Story story) {
        happened(story, 0);
    }

    void happened(Story story, long after) {
        stage.record(story.after(after));
        stage.awaitProjected(story.atelier(), story.revision());
    }

    @Test
    void a_journal_has_an_entry_for_every_event_newest_first() {
        happened(begun("a1", "p1").then("p1", noteAdded("n1", "Warm water")).then("p1", noteMoved("n1", 1, 2)));

        var lines = stage.lines("/journal", "p1", "a1");

        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst()).contains("\"revision\":7", "NoteMoved", "\"by\":\"p1\"", "\"board\":\"b1\"", "\"n1\"");
        assertThat(lines.get(1)).contains("\"revision\":6", "\"text\":\"Warm water\"");
        assertThat(lines.getLast()).contains("\"revision\":1", "AtelierPlanned");
    }

    @Test
    void a_journal_is_searched_by_all_that_an_entry_shows() {
        happened(begun("a1", "p1", "p2")
                .then("p1", noteAdded("n1", "Warm WATER uit de Vliet"))
                .then("p2", noteAdded("n2", "Isoleren"))
                .then("p2", noteReworded("n1", "Warm water uit de haven")));

        assertThat(stage.lines("/journal?text=warm%20water", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?text=H%C3%A1ven%20warm", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?person=p2&kind=NoteReworded", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?item=n1&board=b1", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?after=6&limit=2", "p1", "a1")).hasSize(2).first().asString().contains("\"revision\":7");
        assertThat(stage.lines("/journal?before=3", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?from=2026-11-22T09:00:08Z&to=2026-11-22T09:00:08Z", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?board=b2", "p1", "a1")).isEmpty();
    }

    /** All weights change in one item: which of them it was is in the event. */
    @Test
    void of_many_weights_and_figures_journal_and_replay_tell_which_one_it_was() {
        happened(begun("a1", "p1")
                .then("f", new ScanModelAdopted(ScanModelVersion.V1_0_0))
                .then("f", new CriterionWeighed(Indicator.HOUSING_CORP_PCT, new Quantity(BigDecimal.TEN)))
                .then("p1", noteAdded("n1", "Warm water")));

        assertThat(stage.lines("/journal?kind=CriterionWeighed", "p1", "a1")).singleElement().asString()
                .contains("\"detail\":[\"HOUSING_CORP_PCT\"]");
        assertThat(stage.lines("/history?from=7&to=7", "p1", "a1")).singleElement().asString()
                .contains("\"k\":\"CriterionWeighed\",\"d\":[\"HOUSING_CORP_PCT\"]");
        assertThat(stage.lines("/journal?kind=NoteAdded", "p1", "a1")).singleElement().asString().doesNotContain("detail");
    }

    @Test
    void a_journal_is_searched_by_half_day_also_when_it_was_opened_again() {
        happened(begun("a1", "p1")
                .then("f", halfDayPlanned("h1")).then("f", halfDayPlanned("h2"))
                .then("p1", noteAdded("n1", "Vooraf"))
                .then("f", new HalfDayOpened(new HalfDayId("h1")))
                .then("p1", noteAdded("n2", "In de ochtend"))
                .then("f", new HalfDayClosed(new HalfDayId("h1")))
                .then("p1", noteAdded("n3", "In de pauze"))
                .then("f", new HalfDayOpened(new HalfDayId("h1")))
                .then("p1", noteAdded("n4", "Nog even"))
                .then("f", new HalfDayClosed(new HalfDayId("h1")))
                .then("f", new HalfDayOpened(new HalfDayId("h2")))
                .then("p1", noteAdded("n5", "In de middag")));

        assertThat(stage.lines("/journal?halfDay=h1", "p1", "a1")).extracting(JournalContract::revision)
                .containsExactly(15L, 14L, 13L, 11L, 10L, 9L);
        assertThat(stage.lines("/journal?halfDay=h1&kind=NoteAdded", "p1", "a1")).extracting(JournalContract::revision)
                .containsExactly(14L, 10L);
        assertThat(stage.lines("/journal?halfDay=h1&before=14&limit=2", "p1", "a1")).extracting(JournalContract::revision)
                .containsExactly(13L, 11L);
        assertThat(stage.lines("/journal?halfDay=h1&after=10", "p1", "a1")).extracting(JournalContract::revision)
                .containsExactly(11L, 13L, 14L, 15L);
        assertThat(stage.lines("/journal?halfDay=h2&text=middag", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?halfDay=h3", "p1", "a1")).isEmpty();
    }

    @Test
    void a_journal_is_searched_by_decision_together_with_all_else() {
        happened(DecisionStory.agreed());

        assertThat(stage.lines("/journal?decision=d1&limit=1000", "p1", "a1"))
                .hasSize(11)
                .first().asString().contains("ActionPlanned");
        assertThat(stage.lines("/journal?decision=d1&kind=PositionTaken&person=p1", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/journal?decision=d1&text=betaalbaar", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?decision=d1&after=0&limit=1", "p1", "a1"))
                .singleElement().asString().contains("DecisionProposed");
        assertThat(stage.lines("/journal?decision=d2", "p1", "a1")).isEmpty();
    }

    private static AtelierEvent halfDayPlanned(String halfDay) {
        var plan = new HalfDayPlan(null, new TimeOfDay("09:00"), new TimeOfDay("12:30"), null);
        return new HalfDayPlanned(new HalfDayId(halfDay), plan);
    }

    private static long revision(String line) {
        return Long.parseLong(line.replaceFirst(".*\"revision\":([0-9]+).*", "$1"));
    }

    @Test
    void a_journal_longer_than_a_block_is_read_through_from_both_ends() {
        var story = begun("a1", "p1").then("p1", noteAdded("n1", "Begin"));
        for (var i = 0; i < 700; i++) {
            story.then("p1", noteMoved("n1", i, i));
        }
        happened(story);

        assertThat(stage.lines("/journal?limit=1000", "p1", "a1")).hasSize((int) story.revision());
        assertThat(stage.lines("/journal?after=0&limit=1000", "p1", "a1")).hasSize((int) story.revision());
        assertThat(stage.lines("/journal?kind=NoteAdded", "p1", "a1")).hasSize(1);
    }

    @Test
    void what_was_revealed_is_shown_with_its_author_unless_it_was_anonymous() {
        happened(begun("a1", "p1", "p2")
                .then("f", roundStarted("r1")).then("p1", noteAdded("n1", "Getekend", "r1"))
                .then("f", roundRevealed("r1", false))
                .then("f", roundStarted("r2")).then("p1", noteAdded("n2", "Naamloos", "r2"))
                .then("f", roundRevealed("r2", true))
                .then("f", roundStarted("r3")).then("p1", noteAdded("n3", "Stil", "r3")));

        assertThat(stage.lines("/journal?text=Getekend", "p2", "a1")).singleElement().asString().contains("\"by\":\"p1\"");
        assertThat(stage.lines("/journal?text=Naamloos", "p2", "a1")).singleElement().asString().doesNotContain("\"by\"");
        assertThat(stage.lines("/journal?text=Naamloos", "p1", "a1")).singleElement().asString().contains("\"by\":\"p1\"");
        assertThat(stage.lines("/journal?text=Stil", "p2", "a1")).isEmpty();
        assertThat(stage.lines("/journal?text=Stil", "p1", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?item=n3", "p2", "a1")).isEmpty();
        assertThat(stage.lines("/journal?person=p1&kind=NoteAdded", "p2", "a1")).hasSize(1);
    }

    @Test
    void what_was_done_in_a_phase_without_names_never_tells_others_by_whom() {
        happened(begun("a1", "p1", "p2")
                .then("p1", noteAdded("n1", "Warmte"))
                .then("f", halfDayPlanned("h1"))
                .then("f", HalfDays.itemPlanned("i1", "h1", "Clusteren", 20))
                .then("f", HalfDays.itemStarted(
                        "i1", "b1", HalfDays.boardPhase(PhaseVisibility.ALL_ANON), HalfDays.boardPhase(PhaseVisibility.ALL)))
                .then("f", HalfDays.nextPhase("i1", 1))
                .then("p1", noteMoved("n1", 3, 4))
                .then("p1", noteAdded("n2", "Koelte"))
                .then("f", HalfDays.nextPhase("i1", 2))
                .then("p1", noteMoved("n2", 5, 6)));

        assertThat(stage.lines("/journal?kind=NoteMoved", "p2", "a1")).satisfiesExactly(
                later -> assertThat(later).contains("\"by\":\"p1\""),
                nameless -> assertThat(nameless).contains("\"n1\"").doesNotContain("\"by\""));
        assertThat(stage.lines("/journal?text=Koelte", "p2", "a1")).singleElement().asString().doesNotContain("p1");
        assertThat(stage.lines("/journal?person=p1&kind=NoteMoved", "p2", "a1")).hasSize(1);
        assertThat(stage.lines("/journal?person=p1&kind=NoteMoved", "p1", "a1")).hasSize(2);
        assertThat(stage.lines("/history", "p2", "a1").get(11)).contains("NoteMoved").doesNotContain("\"by\"");
    }

    @Test
    void a_text_that_was_replaced_before_the_reveal_stays_the_authors() {
        happened(begun("a1", "p1", "p2")
                .then("f", roundStarted("r1")).then("p1", noteAdded("n1", "Onaardig", "r1"))
                .then("p1", noteReworded("n1", "Netter")).then("p1", noteMoved("n1", 3, 4))
                .then("f", roundRevealed("r1", false)).then("p1", noteReworded("n1", "Nog netter")));

        assertThat(stage.body("/journal", "p2", "a1")).contains("Netter", "Nog netter").doesNotContain("Onaardig");
        assertThat(stage.lines("/journal?text=Onaardig", "p2", "a1")).isEmpty();
        assertThat(stage.lines("/journal?item=n1", "p2", "a1")).hasSize(5);
        assertThat(stage.lines("/journal?text=Onaardig", "p1", "a1")).hasSize(1);
    }

    @Test
    void a_text_that_was_replaced_stays_with_those_with_whom_it_was_shared_as_it_was() {
        var pair = new CircleGroup(List.of(new ParticipantId("p1"), new ParticipantId("p2")));
        happened(begun("a1", "p1", "p2", "p3")
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Alleen", "r1"))
                .then("f", new CircleWidened(new RoundId("r1"), Circle.PAIR, List.of(pair)))
                .then("p1", noteAdded("n2", "Samen", "r1"))
                .then("p1", noteReworded("n1", "Anders"))
                .then("p1", noteReworded("n2", "Beter"))
                .then("f", roundRevealed("r1", false)));

        assertThat(stage.lines("/journal?text=Samen", "p2", "a1")).singleElement().asString().contains("\"by\":\"p1\"");
        assertThat(stage.lines("/journal?text=Samen", "p3", "a1")).isEmpty();
        for (var viewer : List.of("p2", "p3")) {
            assertThat(stage.body("/journal", viewer, "a1")).contains("Anders", "Beter").doesNotContain("Alleen");
        }
        assertThat(stage.body("/journal", "p1", "a1")).contains("Alleen", "Samen");
    }

    @Test
    void a_silent_position_is_told_once_it_is_shown_and_what_it_was_before_never_is() {
        var decision = new DecisionId("d1");
        var text = new ProposalId("t1");
        var round = new RoundId("c1");
        var story = begun("a1", "p1", "p2")
                .then("f", new DecisionProposed(
                        decision, text, new Title("Regierol"), new Explanation("Welke rol?"), new ProposalText("Procesregisseur"),
                        Component.ORGANISATION, DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of()))
                .then("f", new ConsentRoundOpened(decision, round, text, List.of(new ParticipantId("p1")), true))
                .then("p1", new PositionTaken(decision, round, text, Position.OBJECTION, new Explanation("Veel te duur")))
                .then("p1", new PositionTaken(decision, round, text, Position.CONSENT, new Explanation("Goed genoeg")));
        happened(story);
        assertThat(stage.body("/journal", "p2", "a1")).doesNotContain("Veel te duur", "Goed genoeg", "c1:p1");

        var before = story.revision();
        happened(story.then("f", new PositionsShown(decision, round)), before);

        assertThat(stage.lines("/journal?text=Goed", "p2", "a1")).singleElement().asString().contains("\"by\":\"p1\"");
        assertThat(stage.body("/journal", "p2", "a1")).doesNotContain("Veel te duur");
        assertThat(stage.lines("/journal?text=duur", "p1", "a1")).hasSize(1);
    }

    @Test
    void what_a_table_proposed_is_told_once_it_is_shown_and_found_by_no_filter_before() {
        var round = new RasciRoundId("r1");
        var table = new TableGroupId("t1");
        var product = new ProductId("pr1");
        var party = new StakeholderId("s1");
        var story = begun("a1", "p1", "p2")
                .then("f", new TableGroupFormed(table, new Title("Tafel 1")))
                .then("f", new ParticipantSeated(new ParticipantId("p1"), table))
                .then("f", new RasciRoundStarted(round))
                .then("p1", new ResponsibilityProposed(round, table, product, party, Responsibility.CONSULTED));
        var proposal = "r1:" + story.revision();
        happened(story.then("p1", new ResponsibilityProposed(round, table, product, party, Responsibility.ACCOUNTABLE)));
        for (var viewer : List.of("p2", "f")) {
            assertThat(stage.lines("/journal?person=p1&kind=ResponsibilityProposed", viewer, "a1")).isEmpty();
            assertThat(stage.lines("/journal?item=" + proposal, viewer, "a1")).isEmpty();
            assertThat(stage.body("/journal", viewer, "a1") + stage.body("/state", viewer, "a1")).doesNotContain(proposal);
        }
        assertThat(stage.body("/state", "p1", "a1")).contains(proposal);

        var before = story.revision();
        happened(story.then("f", new RasciProposalsShown(round)), before);

        assertThat(stage.lines("/journal?person=p1&kind=ResponsibilityProposed", "p2", "a1")).hasSize(2);
        assertThat(stage.body("/state", "p2", "a1")).contains(proposal);
    }

    @Test
    void what_one_person_did_is_found_without_what_they_did_unseen() {
        happened(begun("a1", "p1", "p2")
                .then("p1", noteAdded("n0", "Open"))
                .then("f", roundStarted("r1")).then("p1", noteAdded("n1", "Getekend", "r1"))
                .then("f", roundRevealed("r1", false))
                .then("f", roundStarted("r2")).then("p1", noteAdded("n2", "Naamloos", "r2"))
                .then("p1", noteMoved("n2", 3, 4))
                .then("f", roundRevealed("r2", true))
                .then("f", roundStarted("r3")).then("p1", noteAdded("n3", "Stil", "r3"))
                .then("f", new DotVoteOpened(new VoteId("v1"), new BoardId("b1"), 3, 1))
                .then("p1", new DotCast(new VoteId("v1"), new NoteId("n0"))));

        assertThat(found("person=p1", "p2")).isEqualTo("5,7,9");
        assertThat(found("person=p1", "p1")).isEqualTo("5,7,9,12,13,16,18");
        assertThat(found("person=p1&kind=DotCast", "p2")).isEmpty();
        assertThat(found("person=p1&kind=NoteAdded,NoteMoved&board=b1", "p2")).isEqualTo("7,9");
        assertThat(found("person=p1&board=b2", "p2")).isEmpty();
        assertThat(found("kind=RoundRevealed,DotCast", "p2")).isEqualTo("10,14,18");
        assertThat(stage.get("/journal/revisions?kind=NoteAdded,,", "p2", "a1").getStatus()).isEqualTo(400);
    }

    @Test
    void a_filter_finds_no_more_than_the_journal_tells() {
        var story = RandomHistory.of(11, 900);
        happened(story);
        for (var viewer : RandomHistory.PEOPLE) {
            var told = stage.lines("/journal?limit=1000", viewer, "a1").reversed();
            assertThat(found("", viewer)).isEqualTo(revisions(told, ""));
            assertThat(found("kind=NoteAdded,NoteMoved", viewer)).isEqualTo(revisions(told, "\"kind\":\"Note(Added|Moved)\""));
            assertThat(found("board=b1", viewer)).isEqualTo(revisions(told, "\"board\":\"b1\""));
            for (var person : RandomHistory.PEOPLE) {
                var signed = "\"by\":\"" + person + "\"";

                assertThat(found("person=" + person, viewer)).as("%s of %s", viewer, person).isEqualTo(revisions(told, signed));
                assertThat(stage.lines("/journal?limit=1000&person=" + person, viewer, "a1").reversed())
                        .isEqualTo(told.stream().filter(line -> line.contains(signed)).toList());
            }
        }
    }

    private static String revisions(List<String> told, String pattern) {
        return told.stream()
                .filter(Pattern.compile(pattern).asPredicate())
                .map(line -> String.valueOf(revision(line)))
                .collect(Collectors.joining(","));
    }

    private String found(String filter, String viewer) {
        return stage.body("/journal/revisions?" + filter, viewer, "a1").replaceAll(".*\\[(.*)]}", "$1");
    }

    @Test
    void no_read_ever_tells_others_a_secret() {
        for (var seed = 1; seed <= 3; seed++) {
            var atelier = "a1";
            var story = RandomHistory.of(seed, 600);
            stage.close();
            stage = new ReadModelStage(mongoUri(), data.resolve("seed" + seed));
            happened(story);
            var told = FullFold.of(story.events(), story.revision());
            for (var viewer : RandomHistory.PEOPLE) {
                var all = stage.body("/journal?limit=1000", viewer, atelier)
                        + stage.body("/state", viewer, atelier)
                        + stage.body("/history", viewer, atelier)
                        + stage.body("/moments", viewer, atelier);
                for (var secret : FullFold.secretsFrom(viewer, told)) {
                    var mark = RandomHistory.mark(secret.id());
                    assertThat(all).as("seed %s, %s, %s", seed, viewer, secret.id()).doesNotContain(mark);
                    assertThat(stage.lines("/journal?limit=1000&text=" + encoded(mark), viewer, atelier)).isEmpty();
                    assertThat(stage.lines("/journal?limit=1000&item=" + secret.id(), viewer, atelier)).isEmpty();
                }
                told.all().stream().filter(item -> item.kind() == ItemKind.DECISION).forEach(decision ->
                        assertThat(stage.lines("/journal?limit=1000&decision=" + decision.id(), viewer, atelier))
                                .isNotEmpty()
                                .noneMatch(line -> line.contains("\"items\":[]")));
                for (var sheet : FullFold.sheetsOfOthers(viewer, told)) {
                    var reason = RandomHistory.reason(sheet.text("round"), sheet.text("owner"));
                    assertThat(all).as("seed %s, %s, %s", seed, viewer, sheet.id()).doesNotContain(sheet.id());
                    assertThat(stage.lines("/journal?limit=1000&text=" + encoded(reason), viewer, atelier)).isEmpty();
                    if (FullFold.isBeingScored(sheet, told)) {
                        assertThat(all).as("seed %s, %s, %s", seed, viewer, sheet.id()).doesNotContain(reason);
                    }
                }
            }
            for (var kind : List.of("DotCast", "ScoreGiven", "ScoreWithdrawn", "ReadyReported")) {
                assertThat(stage.lines("/journal?limit=1000&kind=" + kind, "p1", atelier))
                        .filteredOn(line -> !line.contains("\"by\":\"p1\""))
                        .allSatisfy(line -> assertThat(line).contains("\"items\":[]").doesNotContain("\"by\""));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
