package nl.wijkatelier.command.http;

import static nl.wijkatelier.command.http.Workshop.add;
import static nl.wijkatelier.command.http.Workshop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RefusedCommandsTest extends HttpTest {
    @Autowired
    private RefusalStore refusals;

    @Autowired
    private AccessLog accesses;

    @Test
    void a_refused_command_is_kept_beside_the_events_without_what_it_said() {
        var workshop = Workshop.open(client());
        var joined = workshop.join("AUDITOR").json();
        long before = revision(workshop);

        workshop.command(joined.path("token").asString(), "c1", add("n1"));

        assertThat(awaited(workshop, 1)).singleElement().satisfies(refused -> {
            assertThat(refused.commandId().value()).isEqualTo("c1");
            assertThat(refused.type()).isEqualTo("AddNote");
            assertThat(refused.sender().value()).isEqualTo(joined.path("participantId").asString());
            assertThat(refused.role()).isEqualTo(Role.AUDITOR);
            assertThat(refused.revision()).isEqualTo(before);
            assertThat(refused.code()).isEqualTo("not-allowed");
            assertThat(refused.toString()).doesNotContain("Warmtenet", "Els");
        });
        assertThat(revision(workshop)).isEqualTo(before);
    }

    @Test
    void of_a_batch_those_are_kept_that_were_refused_and_not_what_could_not_be_read() {
        var workshop = Workshop.open(client());
        String token = workshop.somebody("PARTICIPANT");

        workshop.batch(
                token,
                request("c1", add("n1")),
                request("c2", Workshop.move("nowhere", 1)),
                request("c3", "{\"type\":\"Nonsense\"}"),
                request("c4", "{\"type\":\"JoinAtelier\",\"participantId\":\"me\",\"role\":\"FACILITATOR\"}"));

        var refused = awaited(workshop, 2);
        assertThat(refused).extracting(each -> each.commandId().value()).containsExactlyInAnyOrder("c2", "c4");
        assertThat(refused).extracting(RefusedCommand::code).containsExactlyInAnyOrder("item-unknown", "not-allowed");
        assertThat(refused).extracting(RefusedCommand::role).containsOnly(Role.PARTICIPANT);
    }

    @Test
    void of_all_or_nothing_everything_is_kept_that_was_not_done_and_on_what_it_was_decided() {
        var workshop = Workshop.open(client());
        String token = workshop.somebody("PARTICIPANT");
        long before = revision(workshop);

        workshop.allOrNothing(token, request("c1", add("n1")), request("c2", Workshop.move("nowhere", 1)));

        var refused = awaited(workshop, 2);
        assertThat(refused).extracting(RefusedCommand::code).containsExactlyInAnyOrder("nothing-done", "item-unknown");
        assertThat(refused).extracting(RefusedCommand::revision).containsOnly(before);
    }

    @Test
    void what_could_not_be_read_asked_for_nothing_and_is_not_kept() {
        var workshop = Workshop.open(client());
        String token = workshop.somebody("PARTICIPANT");

        workshop.command(token, "c1", "{\"type\":\"Nonsense\"}");
        workshop.command(token, "c2", Workshop.move("nowhere", 1));

        assertThat(awaited(workshop, 1)).extracting(each -> each.commandId().value()).containsExactly("c2");
    }

    @Test
    void that_somebody_came_in_by_a_code_is_in_the_access_log() {
        var workshop = Workshop.planned(client());
        workshop.somebody("AUDITOR");
        var atelier = new AtelierId(workshop.atelier);

        var opened = await().until(() -> accesses.newest(atelier, null, null, 10), list -> list.size() == 2);

        assertThat(opened).extracting(Access::kind).containsOnly(AccessKind.JOINED);
        assertThat(opened).extracting(Access::role).containsExactlyInAnyOrder(Role.FACILITATOR, Role.AUDITOR);
    }

    private List<RefusedCommand> awaited(Workshop workshop, int many) {
        return await().until(
                () -> refusals.newest(new AtelierId(workshop.atelier), RefusalStore.Sought.ALL, null, 10), list -> list.size() >= many);
    }
}
