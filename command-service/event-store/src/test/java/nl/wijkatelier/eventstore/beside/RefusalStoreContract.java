package nl.wijkatelier.eventstore.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.OnAStore;
import org.junit.jupiter.api.Test;

/** What is promised of refused commands, on whichever database. */
abstract class RefusalStoreContract extends OnAStore {
    private static final AtelierId ATELIER = new AtelierId("first");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00.125Z");

    @Test
    void what_was_refused_comes_back_newest_first_also_in_another_process() {
        var first = refused("c1", NOON, "p1", Role.AUDITOR, 12L, "not-allowed");
        var second = refused("c2", NOON.plusSeconds(1), "p2", null, null, "item-unknown");

        store().refusals().keep(List.of(first, second));

        assertThat(anotherProcess().refusals().newest(ATELIER, RefusalStore.Sought.ALL, null, 10)).containsExactly(second, first);
        assertThat(store().refusals().newest(new AtelierId("second"), RefusalStore.Sought.ALL, null, 10)).isEmpty();
    }

    @Test
    void one_looks_for_who_when_and_why() {
        var first = refused("c1", NOON, "p1", Role.AUDITOR, 12L, "not-allowed");
        var second = refused("c2", NOON.plusSeconds(1), "p2", Role.PARTICIPANT, 12L, "not-allowed");
        var third = refused("c3", NOON.plusSeconds(2), "p2", Role.PARTICIPANT, 13L, "item-unknown");
        store().refusals().keep(List.of(first, second, third));

        assertThat(found(new ParticipantId("p2"), null, null, null)).containsExactly(third, second);
        assertThat(found(null, "not-allowed", null, null)).containsExactly(second, first);
        assertThat(found(new ParticipantId("p2"), "not-allowed", null, null)).containsExactly(second);
        assertThat(found(null, null, NOON.plusSeconds(1), null)).containsExactly(third, second);
        assertThat(found(null, null, null, NOON)).containsExactly(first);
        assertThat(store().refusals().newest(
                        ATELIER, new RefusalStore.Sought(null, null, null, null, Set.of("AddNote", "CastDot")), null, 10))
                .isEmpty();
    }

    @Test
    void page_by_page_each_comes_once_also_those_of_one_moment() {
        store().refusals().keep(IntStream.range(0, 7)
                .mapToObj(i -> refused("c" + i, NOON, "p1", null, 1L, "not-allowed"))
                .toList());

        var first = store().refusals().newest(ATELIER, RefusalStore.Sought.ALL, null, 3);
        var second = store().refusals().newest(ATELIER, RefusalStore.Sought.ALL, new Place(NOON, first.getLast().commandId().value()), 9);

        assertThat(first).extracting(each -> each.commandId().value()).containsExactly("c6", "c5", "c4");
        assertThat(second).extracting(each -> each.commandId().value()).containsExactly("c3", "c2", "c1", "c0");
    }

    @Test
    void a_command_that_was_sent_again_is_there_each_time() {
        var once = refused("c1", NOON, "p1", null, 1L, "not-allowed");
        var again = refused("c1", NOON.plusSeconds(9), "p1", null, 2L, "item-unknown");
        store().refusals().keep(List.of(again, once, once));

        assertThat(store().refusals().of(ATELIER, new CommandId("c1"))).containsExactly(once, again);
        assertThat(store().refusals().of(ATELIER, new CommandId("c2"))).isEmpty();
    }

    @Test
    void what_is_old_is_taken_away_and_nothing_else() {
        store().refusals().keep(IntStream.range(0, 700)
                .mapToObj(i -> refused("c" + i, NOON.minusSeconds(1 + i), "p1", null, 1L, "not-allowed"))
                .toList());
        var kept = refused("kept", NOON, "p1", null, 1L, "not-allowed");
        store().refusals().keep(List.of(kept));

        assertThat(store().refusals().forgetSome(NOON)).isEqualTo(500);
        assertThat(store().refusals().forgetSome(NOON)).isEqualTo(200);
        assertThat(store().refusals().forgetSome(NOON)).isZero();
        assertThat(store().refusals().newest(ATELIER, RefusalStore.Sought.ALL, null, 10)).containsExactly(kept);
    }

    @Test
    void they_are_not_among_the_events() {
        store().refusals().keep(List.of(refused("c1", NOON, "p1", null, 1L, "not-allowed")));

        assertThat(log().head()).isZero();
        assertThat(log().read(ATELIER, 0)).isEmpty();
    }

    private List<RefusedCommand> found(ParticipantId sender, String code, Instant since, Instant until) {
        return store().refusals().newest(ATELIER, new RefusalStore.Sought(sender, code, since, until, Set.of()), null, 10);
    }

    private static RefusedCommand refused(String id, Instant at, String sender, Role role, Long revision, String code) {
        return new RefusedCommand(
                ATELIER, new CommandId(id), "AddNote", new ParticipantId(sender), role, at, revision, code);
    }
}
