package nl.wijkatelier.query.recap;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.action.ActionWithdrawn;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.parking.TopicId;
import nl.wijkatelier.contract.parking.TopicParked;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.query.HalfDays;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.history.Chapter;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.recap.Recap.Count;
import nl.wijkatelier.query.recap.Recap.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecapTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final Map<String, String> ORGANISATIONS =
            Map.of("f", "Wijkbureau", "p1", "Netbeheerder", "p2", "Huurders", "p3", "Huurders");
    private static final DecisionId D1 = new DecisionId("d1");
    private static final ProposalId T1 = new ProposalId("t1");
    private static final RoundId C1 = new RoundId("c1");
    private static final Explanation BECAUSE = new Explanation("Te duur");

    @Test
    void what_people_wrote_openly_is_counted_by_organisation() {
        var story = opened()
                .then("p1", noteAdded("n1", "Eén"))
                .then("p2", noteAdded("n2", "Twee"))
                .then("p3", noteAdded("n3", "Drie"))
                .then("p3", noteAdded("n4", "Weg"))
                .then("p3", new NoteRemoved(new NoteId("n4")))
                .then("p4", noteAdded("n5", "Van niemand"));

        var recap = recap(story, halfDay(10, null));

        assertThat(recap.organisations())
                .extracting(each -> each.name() + " " + counts(each.contributed()))
                .containsExactly("Huurders note 2 at 13", "Netbeheerder note 1 at 11", "Wijkbureau ", "null note 1 at 16");
        assertThat(recap.unsigned()).isEmpty();
    }

    @Test
    void what_was_written_before_the_half_day_or_after_it_is_not_counted() {
        var story = planned().then("p1", noteAdded("n1", "Eerder"));
        story.then("f", HalfDays.opened("h1")).then("f", HalfDays.closed("h1")).then("p1", noteAdded("n2", "Later"));

        var recap = recap(story, halfDay(11, 12L));

        assertThat(recap.organisations()).isNotEmpty().allSatisfy(each -> assertThat(each.contributed()).isEmpty());
    }

    @Test
    void an_anonymous_round_is_one_sum_and_never_split() {
        var story = opened()
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Eén", "r1"))
                .then("p2", noteAdded("n2", "Twee", "r1"))
                .then("f", roundRevealed("r1", true));

        var recap = recap(story, halfDay(10, null));

        assertThat(recap.organisations()).isNotEmpty().allSatisfy(each -> assertThat(each.contributed()).isEmpty());
        assertThat(counts(recap.unsigned())).isEqualTo("note 2 at 13");
    }

    @Test
    void what_is_still_silent_is_one_sum_too_and_says_nothing_of_questions() {
        var story = opened()
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Mag dit?", "r1"))
                .then("p1", new NoteRecoloured(new NoteId("n1"), NoteColour.PURPLE));

        var recap = recap(story, halfDay(10, null));

        assertThat(counts(recap.unsigned())).isEqualTo("note 1 at 12");
        assertThat(recap.open()).isEmpty();
        assertThat(recap.organisations()).isNotEmpty().allSatisfy(each -> assertThat(each.contributed()).isEmpty());
    }

    @Test
    void a_round_that_was_revealed_with_names_is_counted_by_organisation() {
        var story = opened()
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Eén", "r1"))
                .then("f", roundRevealed("r1", false));

        var recap = recap(story, halfDay(10, null));

        assertThat(recap.organisations()).extracting(each -> counts(each.contributed())).contains("note 1 at 12");
        assertThat(recap.unsigned()).isEmpty();
    }

    @Test
    void dots_are_a_sum_without_those_that_were_taken_back() {
        var vote = new VoteId("v1");
        var note = new NoteId("n1");
        var story = opened()
                .then("p1", noteAdded("n1", "Eén"))
                .then("f", new DotVoteOpened(vote, new BoardId("b1"), 3, 3))
                .then("p1", new DotCast(vote, note))
                .then("p2", new DotCast(vote, note))
                .then("p2", new DotTakenBack(vote, note))
                .then("p3", new DotCast(vote, note));

        var recap = recap(story, halfDay(10, null));

        assertThat(counts(recap.unsigned())).isEqualTo("dot 2 at 16");
    }

    @Test
    void roles_that_tables_proposed_are_a_sum_without_those_that_were_taken_back() {
        var round = new RasciRoundId("rr1");
        var plan = new ProductId("pr1");
        var party = new StakeholderId("s1");
        var one = new TableGroupId("t1");
        var other = new TableGroupId("t2");
        var story = opened()
                .then("f", new RasciRoundStarted(round))
                .then("p1", new ResponsibilityProposed(round, one, plan, party, Responsibility.ACCOUNTABLE))
                .then("p2", new ResponsibilityProposed(round, other, plan, party, Responsibility.CONSULTED))
                .then("p2", new ResponsibilityProposed(round, other, plan, party, Responsibility.INFORMED))
                .then("p1", new ResponsibilityWithdrawn(round, one, plan, party))
                .then("f", new RasciProposalsShown(round));

        var recap = recap(story, halfDay(10, null));

        assertThat(counts(recap.unsigned())).isEqualTo("rasciProposal 1 at 15");
        assertThat(recap.organisations()).isNotEmpty().allSatisfy(each -> assertThat(each.contributed()).isEmpty());
    }

    @Test
    void positions_and_objections_bear_their_organisation_and_what_is_undecided_is_open() {
        var story = opened()
                .then("p1", proposed())
                .then("f", new ConsentRoundOpened(D1, C1, T1, List.of(new ParticipantId("p1"), new ParticipantId("p2"))))
                .then("p1", new PositionTaken(D1, C1, T1, Position.CONSENT, null))
                .then("p2", new PositionTaken(D1, C1, T1, Position.CONSENT, null))
                .then("p2", new PositionTaken(D1, C1, T1, Position.OBJECTION, BECAUSE))
                .then("p2", new ObjectionRaised(D1, new ObjectionId("c1:p2"), T1, BECAUSE))
                .then("p3", new TopicParked(new TopicId("k1"), new Explanation("Later"), null));

        var recap = recap(story, halfDay(10, null));

        assertThat(recap.organisations())
                .extracting(each -> each.name() + " " + counts(each.contributed()))
                .containsExactly(
                        "Huurders position 1 at 14, objection 1 at 16, parkedTopic 1 at 17",
                        "Netbeheerder position 1 at 13",
                        "Wijkbureau ",
                        "null ");
        assertThat(recap.open()).containsExactly(
                new Line(ItemKind.DECISION, "d1", "Warmtenet", null, 11),
                new Line(ItemKind.OBJECTION, "c1:p2", "Te duur", null, 16),
                new Line(ItemKind.PARKED_TOPIC, "k1", "Later", null, 17));
        assertThat(recap.decided()).isEmpty();
    }

    @Test
    void what_was_open_already_opens_the_end_and_questions_are_those_of_this_half_day() {
        var story = planned()
                .then("p1", proposed())
                .then("p1", noteAdded("n0", "Oude vraag"))
                .then("p1", new NoteRecoloured(new NoteId("n0"), NoteColour.PURPLE))
                .then("f", HalfDays.opened("h1"))
                .then("p1", noteAdded("n1", "Mag dit?"))
                .then("p1", new NoteRecoloured(new NoteId("n1"), NoteColour.PURPLE))
                .then("f", HalfDays.closed("h1"));

        var recap = recap(story, halfDay(13, 16L));

        assertThat(recap.open()).containsExactly(
                new Line(ItemKind.DECISION, "d1", "Warmtenet", null, 16),
                new Line(ItemKind.NOTE, "n1", "Mag dit?", null, 14));
    }

    @Test
    void what_was_decided_and_what_is_to_be_done_open_their_moments() {
        var story = opened()
                .then("p1", proposed())
                .then("f", new DecisionAgreed(D1, T1, null, null))
                .then("f", action("x1", "p1"))
                .then("f", action("x2", "p1"))
                .then("f", new ActionWithdrawn(new ActionId("x2"), null))
                .then("f", action("x3", "p4"));

        var recap = recap(story, halfDay(10, null));

        assertThat(recap.decided()).containsExactly(new Line(ItemKind.DECISION, "d1", "Warmtenet", "AGREED", 12));
        assertThat(recap.open()).isEmpty();
        assertThat(recap.actions()).containsExactly(
                new Recap.Action("x1", "Doen", "Netbeheerder", null, 13), new Recap.Action("x3", "Doen", null, null, 16));
    }

    @Test
    void who_was_there_is_told_only_if_it_was_recorded() {
        var unrecorded = recap(opened(), halfDay(10, null));
        var recorded = recap(
                opened()
                        .then("f", attended("p1", Attendance.PRESENT))
                        .then("f", attended("p2", Attendance.ABSENT)),
                halfDay(10, null));

        assertThat(unrecorded.organisations()).isNotEmpty().allSatisfy(each -> assertThat(each.attendance()).isNull());
        assertThat(recorded.organisations())
                .extracting(each -> each.name() + " " + each.attendance().present() + " " + each.attendance().absent() + " "
                        + each.attendance().unknown())
                .containsExactly("Huurders 0 1 0", "Netbeheerder 1 0 0", "Wijkbureau 0 0 1", "null 0 0 1");
    }

    @Test
    void what_was_run_is_told_with_the_minutes_planned_and_taken_and_then_what_was_not_begun() {
        var story = planned()
                .then("f", HalfDays.itemPlanned("i2", "h1", "Niet gehaald", 45))
                .then("f", HalfDays.opened("h1"))
                .then("f", HalfDays.itemStarted("i1"))
                .then("f", HalfDays.itemFinished("i1"))
                .then("f", HalfDays.closed("h1"));

        var recap = recap(
                story,
                halfDay(11, 14L, 7_200),
                chapter(ItemKind.AGENDA_ITEM, "i1", 1, 12, 13L, 2_400));

        assertThat(recap.plannedMinutes()).isEqualTo(75);
        assertThat(recap.minutes()).isEqualTo(120);
        assertThat(recap.parts())
                .extracting(each -> each.id() + " " + each.planned() + " " + each.minutes() + " " + each.revision())
                .containsExactly("i1 30 40 12", "i2 45 null null");
    }

    @Test
    void a_half_day_that_goes_on_has_taken_no_number_of_minutes_yet() {
        var recap = recap(opened(), halfDay(10, null));

        assertThat(recap.minutes()).isNull();
        assertThat(recap.closedAt()).isNull();
        assertThat(recap.until()).isEqualTo(10);
    }

    @Test
    void a_half_day_that_was_opened_again_is_all_of_its_times_together_without_what_was_between() {
        var story = opened()
                .then("p1", noteAdded("n1", "Eén"))
                .then("f", HalfDays.closed("h1"))
                .then("p1", noteAdded("n2", "Ertussen"))
                .then("f", HalfDays.opened("h1"))
                .then("p1", noteAdded("n3", "Drie"))
                .then("f", HalfDays.closed("h1"));

        var recap = recap(story, halfDay(10, 12L, 600), halfDay(14, 16L, 1_200));

        assertThat(recap.minutes()).isEqualTo(30);
        assertThat(recap.organisations()).extracting(each -> counts(each.contributed())).contains("note 2 at 15");
    }

    /** Half-day h1 with agenda item i1, nine revisions. Of p4 it is not known for whom they are here. */
    private static Story planned() {
        return begun("a1", "p1", "p2", "p4")
                .then("f", HalfDays.planned("h1", "Energie"))
                .then("f", HalfDays.itemPlanned("i1", "h1", "Wie doet mee?", 30));
    }

    private static Story opened() {
        return planned().then("f", HalfDays.opened("h1"));
    }

    private static DecisionProposed proposed() {
        return new DecisionProposed(
                D1, T1, new Title("Warmtenet"), new Explanation("Doen we het?"), new ProposalText("Ja"), Component.TECHNOLOGY,
                DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of());
    }

    private static ActionPlanned action(String id, String owner) {
        return new ActionPlanned(new ActionId(id), new ActionEntry(
                new Title("Doen"), ActionOwner.of(new ParticipantId(owner)), null, Component.PROCESS, null));
    }

    private static AttendanceRecorded attended(String who, Attendance attendance) {
        return new AttendanceRecorded(new HalfDayId("h1"), new ParticipantId(who), attendance);
    }

    private static Chapter halfDay(long revision, @Nullable Long until) {
        return halfDay(revision, until, 3_600);
    }

    private static Chapter halfDay(long revision, @Nullable Long until, long seconds) {
        return chapter(ItemKind.HALF_DAY, "h1", 0, revision, until, seconds);
    }

    private static Chapter chapter(
            ItemKind kind, String id, int depth, long revision, @Nullable Long until, long seconds) {
        var ended = until == null ? null : START.plusSeconds(seconds).toString();
        return new Chapter(kind, id, "Titel", null, null, 30L, depth, revision, START.toString(), until, ended);
    }

    private static String counts(List<Count> counts) {
        return String.join(", ", counts.stream()
                .map(each -> each.contribution().word() + " " + each.count() + " at " + each.revision())
                .toList());
    }

    private static Recap recap(Story story, Chapter... chapters) {
        var agenda = Agenda.of("h1", List.of(chapters));
        var happened = new Happened();
        var last = agenda.half().getLast().until();
        var items = Items.none();
        for (var event : story.events().subList(0, (int) (last == null ? story.revision() : last))) {
            var steps = items.apply(event.revision(), Fold.changes(items, event));
            if (agenda.half().stream().anyMatch(span -> isIn(span, event.revision()))) {
                happened.take(event, steps);
            }
        }
        return Recaps.of(agenda, happened, items, ORGANISATIONS);
    }

    private static boolean isIn(Chapter span, long revision) {
        return span.revision() <= revision && (span.until() == null || revision <= span.until());
    }
}
