package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.joined;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.noteReworded;
import static nl.wijkatelier.query.Happenings.roundRevealed;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.LinkRemoved;
import nl.wijkatelier.contract.board.NoteDerived;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveAtelierTest {
    private static final int RECENT = 100;
    private static final LiveProperties LIMITS = new LiveProperties(
            Duration.ofSeconds(5), Duration.ofSeconds(5), 10_000, Duration.ofMillis(1), Duration.ofMillis(15), 2, Duration.ofMillis(40),
            1 << 24, RECENT, 1 << 23, Duration.ofMinutes(10), 50, 16_384, 60, 120, Duration.ofSeconds(20));

    private final FakeLog log = new FakeLog();
    private final FakeWire wire = new FakeWire();

    @Test
    void several_events_go_in_one_frame_and_two_readers_share_its_bytes() {
        var story = begun("a1", "p1", "p2", "p3");
        var live = live(story);
        var other = new FakeWire();
        live.join(session("p2", wire), null);
        live.join(session("p3", other), null);

        live.take(told(story.then("p1", noteAdded("n1", "Een")).then("p1", noteMoved("n1", 3, 4)), 2));
        live.flush();

        assertThat(wire.revisions()).containsExactly(story.revision() - 1, story.revision());
        assertThat(wire.messages("changes")).hasSize(1);
        assertThat(wire.frames().getLast()).isSameAs(other.frames().getLast());
    }

    @Test
    void an_event_that_comes_twice_is_told_once() {
        var story = begun("a1", "p1");
        var live = live(story);
        live.join(session("p1", wire), null);
        var event = told(story.then("p1", noteAdded("n1", "Een")), 1);

        live.take(event);
        live.take(event);
        live.flush();

        assertThat(wire.revisions()).containsExactly(story.revision());
    }

    @Test
    void a_gap_is_filled_from_the_log() {
        var story = begun("a1", "p1");
        var live = live(story);
        live.join(session("p1", wire), null);
        var from = story.revision() + 1;
        told(story.then("p1", noteAdded("n1", "Een")).then("p1", noteAdded("n2", "Twee")), 2);

        live.take(told(story.then("p1", noteAdded("n3", "Drie")), 1));
        live.flush();

        assertThat(wire.revisions()).containsExactly(from, from + 1, from + 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_the_order_of_hints_every_revision_is_told_once_and_in_order(long seed) {
        var random = new Random(seed);
        var story = RandomHistory.of(seed, 200);
        log.append(story.events().subList(0, 20));
        var live = loaded(story);
        live.join(session("p1", wire), null);
        log.append(story.after(20));
        var hints = new ArrayList<List<RecordedEvent>>();
        for (var from = 20; from < 200; from += 1 + random.nextInt(8)) {
            hints.add(story.events().subList(from, Math.min(200, from + 1 + random.nextInt(12))));
        }
        Collections.shuffle(hints, random);

        hints.forEach(hint -> {
            live.take(hint);
            if (random.nextBoolean()) {
                live.flush();
            }
        });
        live.look();
        live.flush();

        assertThat(wire.revisions()).containsExactlyElementsOf(LongStream.rangeClosed(21, 200).boxed().toList());
    }

    @Test
    void who_misses_as_much_as_is_kept_gets_the_changes_and_who_misses_more_the_state() {
        var story = RandomHistory.of(7, 300);
        log.append(story.events());
        var live = loaded(story);
        var tooFar = new FakeWire();
        var uptodate = new FakeWire();

        live.join(session("p1", wire), 300L - RECENT);
        live.join(session("p2", tooFar), 299L - RECENT);
        live.join(session("p3", uptodate), 300L);

        assertThat(wire.revisions()).containsExactlyElementsOf(
                LongStream.rangeClosed(301 - RECENT, 300).boxed().toList());
        assertThat(wire.messages("snapshot")).isEmpty();
        assertThat(tooFar.messages("snapshot")).hasSize(1);
        assertThat(tooFar.revisions()).isEmpty();
        assertThat(uptodate.messages("welcome")).hasSize(1);
        assertThat(uptodate.frames()).hasSize(1);
    }

    @Test
    void an_event_that_has_not_reached_us_yet_is_looked_up_for_who_knows_of_it() {
        var story = begun("a1", "p1");
        var live = live(story);
        told(story.then("p1", noteAdded("n1", "Een")), 1);

        live.join(session("p1", wire), story.revision());

        assertThat(wire.frames()).hasSize(1);
        assertThat(wire.messages("welcome").getFirst().path("revision").asLong()).isEqualTo(story.revision());
    }

    @Test
    void who_joined_a_moment_ago_is_looked_up() {
        var story = begun("a1");
        var live = live(story);
        told(story.then("p1", joined(
                "p1", Role.PARTICIPANT)), 1);

        live.join(session("p1", wire), null);

        assertThat(wire.messages("snapshot")).hasSize(1);
    }

    @Test
    void what_happens_while_a_state_is_written_comes_after_it() {
        var story = begun("a1", "p1");
        log.append(story.events());
        var writing = new ArrayList<Runnable>();
        var live = new LiveAtelier(
                story.atelier(), log, Items.none(), LIMITS, InstantSource.system(), writing::add);
        live.load(log.revision(story.atelier()));
        live.join(session("p1", wire), null);

        live.take(told(story.then("p1", noteAdded("n1", "Een")), 1));
        live.flush();
        assertThat(wire.frames()).isEmpty();
        writing.forEach(Runnable::run);

        assertThat(wire.messages("snapshot").getFirst().path("revision").asLong()).isEqualTo(story.revision() - 1);
        assertThat(wire.revisions()).containsExactly(story.revision());
    }

    @Test
    void a_reader_for_whom_too_much_waits_is_cut_off_and_others_are_not() {
        var story = begun("a1", "p1", "p2");
        var live = live(story);
        var slow = new FakeWire();
        live.join(session("p1", wire), null);
        live.join(session("p2", slow), null);
        slow.hold();

        for (var note = 0; slow.farewell() == null; note++) {
            live.take(told(story.then("p1", noteAdded("n" + note, "x".repeat(900))), 1));
            live.flush();
        }

        assertThat(slow.farewell()).isEqualTo(Farewell.TOO_SLOW);
        assertThat(wire.farewell()).isNull();
        assertThat(wire.revisions()).endsWith(story.revision());
    }

    @Test
    void a_reader_who_is_stuck_is_cut_off() {
        var story = begun("a1", "p1");
        var live = live(story);
        live.join(session("p1", wire.hold()), null);

        live.cutOffStalled(System.nanoTime());
        assertThat(wire.farewell()).isNull();
        live.cutOffStalled(System.nanoTime() + Duration.ofSeconds(6).toNanos());

        assertThat(wire.farewell()).isEqualTo(Farewell.TOO_SLOW);
    }

    @Test
    void who_left_is_told_so_after_the_event_that_says_it() {
        var story = begun("a1", "p1");
        var live = live(story);
        live.join(session("p1", wire), null);

        live.take(told(story.then("f", new ParticipantLeft(new ParticipantId("p1"))), 1));
        live.flush();

        assertThat(wire.revisions()).containsExactly(story.revision());
        assertThat(wire.farewell()).isEqualTo(Farewell.NOT_WELCOME);
    }

    @Test
    void a_reveal_gives_each_author_a_form_of_their_own() {
        var story = begun("a1", "p1", "p2")
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Een", "r1"))
                .then("p2", noteAdded("n2", "Twee", "r1"));
        var live = live(story);
        var facilitator = new FakeWire();
        live.join(session("p1", wire), null);
        live.join(session("f", facilitator), null);

        live.take(told(story.then("f", roundRevealed("r1", true)), 1));
        live.flush();

        var mine = wire.messages("changes").getFirst().toString();
        var theirs = facilitator.messages("changes").getFirst().toString();
        assertThat(mine).contains("Twee").doesNotContain("\"text\":\"Een\"").doesNotContain("\"x\":\"command");
        assertThat(theirs).contains("Een").contains("Twee").contains("\"x\":\"command-of-f-");
    }

    @ParameterizedTest
    @EnumSource(names = {"PAIR", "QUAD", "TABLE"})
    void what_a_circle_writes_goes_to_its_members_and_to_nobody_else(Circle circle) {
        var p = Stream.of("p1", "p2", "p3", "p4").map(ParticipantId::new).toList();
        var groups = List.of(new CircleGroup(p.subList(0, 2)), new CircleGroup(p.subList(2, 4)));
        var story = begun("a1", "p1", "p2", "p3", "p4")
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Alleen van mij", "r1"))
                .then("f", new CircleWidened(new RoundId("r1"), circle, groups));
        var live = live(story);
        var wires = new HashMap<String, FakeWire>();
        for (var who : List.of("f", "p1", "p2", "p3", "p4")) {
            wires.put(who, new FakeWire());
            live.join(session(who, wires.get(who)), null);
        }

        live.take(told(
                story.then("p1", noteAdded("n2", "Van ons samen", "r1"))
                        .then("p2", noteReworded("n2", "Echt van ons samen"))
                        .then("p2", new NoteDerived(new NoteId("n2"), List.of(new NoteId("n1")))),
                3));
        live.flush();
        var late = new FakeWire();
        live.join(session("p3", late), null);

        var everything = new HashMap<String, String>();
        wires.forEach((who, heard) -> everything.put(who, heard.everything()));
        for (var member : List.of("p1", "p2")) {
            assertThat(everything.get(member)).as(member).contains("Van ons samen", "Echt van ons samen", "sources");
        }
        for (var outsider : List.of("f", "p3", "p4")) {
            assertThat(everything.get(outsider)).as(outsider).contains("n2").doesNotContain("ons samen", "sources");
        }
        assertThat(late.everything()).contains("n2").doesNotContain("ons samen", "Alleen van mij");
        assertThat(everything.get("p2")).doesNotContain("Alleen van mij");
    }

    @Test
    void what_comes_along_into_a_wider_circle_is_told_there_and_to_nobody_else() {
        var p = Stream.of("p1", "p2", "p3").map(ParticipantId::new).toList();
        var pair = List.of(new CircleGroup(p.subList(0, 2)));
        var story = begun("a1", "p1", "p2", "p3")
                .then("f", roundStarted("r1"))
                .then("p1", noteAdded("n1", "Eerst van mij", "r1"))
                .then("p1", noteAdded("n2", "Toch niet", "r1"))
                .then("p1", new NoteRemoved(new NoteId("n2")));
        var live = live(story);
        var wires = new HashMap<String, FakeWire>();
        for (var who : List.of("f", "p2", "p3")) {
            wires.put(who, new FakeWire());
            live.join(session(who, wires.get(who)), null);
            assertThat(wires.get(who).everything()).as(who).doesNotContain("Eerst van mij");
        }

        live.take(told(story.then("f", new CircleWidened(new RoundId("r1"), Circle.PAIR, pair, true)), 1));
        live.flush();

        assertThat(wires.get("p2").everything()).contains("Eerst van mij").doesNotContain("Toch niet");
        for (var outsider : List.of("f", "p3")) {
            assertThat(wires.get(outsider).everything()).as(outsider).doesNotContain("Eerst van mij", "Toch niet");
        }
    }

    @Test
    void who_joins_a_group_later_is_told_what_it_wrote() {
        var p = Stream.of("p1", "p2", "p3").map(ParticipantId::new).toList();
        var story = begun("a1", "p1", "p2", "p3")
                .then("f", roundStarted("r1"))
                .then("f", new CircleWidened(new RoundId("r1"), Circle.PAIR, List.of(new CircleGroup(p.subList(0, 2)))))
                .then("p1", noteAdded("n1", "Van ons samen", "r1"));
        var live = live(story);
        live.join(session("p3", wire), null);
        assertThat(wire.everything()).doesNotContain("Van ons samen");

        live.take(told(story.then("f", new CircleJoined(new RoundId("r1"), 0, p.getLast())), 1));
        live.flush();

        assertThat(wire.everything()).contains("Van ons samen");
    }

    @Test
    void an_event_that_makes_no_sense_stops_the_atelier_there() {
        var story = begun("a1", "p1");
        var live = live(story);
        live.join(session("p1", wire), null);

        assertThatThrownBy(() -> live.take(told(story.then("p1", new LinkRemoved(new LinkId("unknown"))), 1)))
                .isInstanceOf(ProjectionStopped.class)
                .hasMessageContaining("revision " + story.revision());
        assertThatThrownBy(live::look).isInstanceOf(ProjectionStopped.class);
    }

    @Test
    void a_state_goes_on_from_where_a_keyframe_ends() {
        var story = RandomHistory.of(9, 250);
        log.append(story.events());
        var whole = loaded(story);
        whole.join(session("p1", wire), null);
        var at200 = Items.none();
        story.events().subList(0, 200).forEach(event -> at200.apply(
                event.revision(), Fold.changes(at200, event)));
        var resumed = new LiveAtelier(
                story.atelier(), log, Items.of(200, at200.all()), LIMITS, InstantSource.system(), Runnable::run);

        resumed.load(250);

        assertThat(resumed.current().items()).isEqualTo(whole.current().items());
    }

    private LiveAtelier live(Story story) {
        log.append(story.events());
        return loaded(story);
    }

    private LiveAtelier loaded(Story story) {
        var live = new LiveAtelier(
                story.atelier(), log, Items.none(), LIMITS, InstantSource.system(), Runnable::run);
        live.load(log.revision(story.atelier()));
        return live;
    }

    /** The last events of a story, which are in the log now. */
    private List<RecordedEvent> told(Story story, int last) {
        log.append(story.after(log.revision(story.atelier())));
        return story.after(story.revision() - last);
    }

    private static LiveSession session(String participant, FakeWire wire) {
        return new LiveSession(
                new ParticipantId(participant),
                wire,
                new Outbox(wire, LIMITS.pendingBytes(), LIMITS.stalledAfter().toNanos()));
    }
}
