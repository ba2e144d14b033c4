package nl.wijkatelier.eventstore.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.OnAStore;
import org.junit.jupiter.api.Test;

/** What is promised of the access log, on whichever database. */
abstract class AccessLogContract extends OnAStore {
    private static final AtelierId ATELIER = new AtelierId("first");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Access VISIT = new Access(
            "visit-1", ATELIER, AccessKind.VISITED, NOON, new ParticipantId("p1"), Role.AUDITOR, null);
    private static final Access DOSSIER =
            new Access("d1", ATELIER, AccessKind.DOSSIER, NOON.plusSeconds(5), null, null, "r120");

    @Test
    void who_looked_comes_back_newest_first_also_in_another_process() {
        store().accesses().record(VISIT);
        store().accesses().record(DOSSIER);

        assertThat(anotherProcess().accesses().newest(ATELIER, null, null, 10)).containsExactly(DOSSIER, VISIT);
        assertThat(store().accesses().newest(ATELIER, null, new Place(DOSSIER.at(), DOSSIER.id()), 10)).containsExactly(VISIT);
        assertThat(store().accesses().newest(ATELIER, AccessKind.VISITED, null, 10)).containsExactly(VISIT);
        assertThat(store().accesses().newest(new AtelierId("second"), null, null, 10)).isEmpty();
    }

    @Test
    void the_same_is_recorded_once() {
        store().accesses().record(VISIT);
        store().accesses().record(new Access(
                VISIT.id(), ATELIER, AccessKind.VISITED, NOON.plusSeconds(60), VISIT.participant(), VISIT.role(), null));

        assertThat(store().accesses().newest(ATELIER, null, null, 10)).containsExactly(VISIT);
    }

    @Test
    void what_is_old_is_taken_away_and_nothing_else() {
        store().accesses().record(VISIT);
        store().accesses().record(DOSSIER);

        assertThat(store().accesses().forget(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(store().accesses().newest(ATELIER, null, null, 10)).containsExactly(DOSSIER);
    }
}
