package nl.wijkatelier.command.http;

import static nl.wijkatelier.command.http.Workshop.add;
import static nl.wijkatelier.command.http.Workshop.move;
import static nl.wijkatelier.command.http.Workshop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.NoteMoved;
import nl.wijkatelier.eventstore.log.CommitSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CommandsTest extends HttpTest {
    @Autowired
    private CommitSignal commits;

    @Test
    void a_command_is_answered_with_the_revision() {
        var workshop = Workshop.open(client());

        var reply = workshop.command(workshop.somebody("PARTICIPANT"), "c1", add("n1"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("commandId").asString()).isEqualTo("c1");
        assertThat(reply.json().path("revision").asLong()).isEqualTo(revision(workshop));
    }

    @Test
    void a_command_that_is_sent_twice_happens_once() {
        var workshop = Workshop.open(client());
        var first = workshop.command(workshop.facilitator, "c1", add("n1"));

        var second = workshop.command(workshop.facilitator, "c1", add("n1"));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(revision(workshop)).isEqualTo(5);
    }

    @Test
    void a_refusal_has_its_code_its_status_and_its_fields() {
        var workshop = Workshop.open(client());

        var unknown = workshop.command(workshop.facilitator, "c1", move("n1", 3));
        var forbidden = workshop.command(workshop.somebody("OBSERVER"), "c2", add("n1"));
        var conflict = workshop.command(workshop.facilitator, "c3", "{\"type\":\"OpenAtelier\"}");
        var rule = workshop.command(workshop.facilitator, "c4", """
                {"type":"LeaveAtelier","participantId":"%s"}""".formatted(workshop.facilitatorId));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("type").asString()).isEqualTo("urn:wijkatelier:problem:item-unknown");
        assertThat(unknown.json().path("kind").asString()).isEqualTo("note");
        assertThat(unknown.json().path("id").asString()).isEqualTo("n1");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.code()).isEqualTo("not-allowed");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.code()).isEqualTo("atelier-is-open");
        assertThat(rule.status()).isEqualTo(422);
        assertThat(rule.code()).isEqualTo("last-facilitator");
        assertThat(revision(workshop)).isEqualTo(5);
    }

    @Test
    void a_batch_of_fifty_moves_is_one_append() {
        var workshop = Workshop.open(client());
        workshop.batch(workshop.facilitator, fifty("add", i -> add("n" + i)));
        var appends = new CopyOnWriteArrayList<List<RecordedEvent>>();

        Reply reply;
        try (var _ = commits.onCommit(appends::add)) {
            reply = workshop.batch(workshop.facilitator, fifty("move", i -> move("n" + i, 7)));
            // Who waits for a command may be answered before those who listen are told, of this append and of the one before.
            await().until(() -> moves(appends).mapToInt(List::size).sum() == 50);
        }

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("results")).hasSize(50);
        assertThat(reply.json().path("revision").asLong()).isEqualTo(104);
        assertThat(moves(appends)).hasSize(1);
    }

    @Test
    void what_is_refused_or_unreadable_in_a_batch_does_not_touch_its_neighbours() {
        var workshop = Workshop.open(client());

        var reply = workshop.batch(
                workshop.facilitator,
                request("c1", add("n1")),
                request("c2", add("n1")),
                request("c3", "{\"type\":\"MoveNote\",\"noteId\":\"n1\",\"position\":{\"x\":1}}"),
                request("c4", "{\"type\":\"Nonsense\"}"),
                request("c5", move("n1", 9)));

        var results = reply.json().path("results");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("revision").asLong()).isEqualTo(6);
        assertThat(results.valueStream().map(result -> result.path("commandId").asString()))
                .containsExactly("c1", "c2", "c3", "c4", "c5");
        assertThat(results.valueStream().map(result -> result.path("problem").path("code").asString("")))
                .containsExactly("", "item-exists", "invalid-value", "malformed-request", "");
        assertThat(results.path(0).path("revision").asLong()).isEqualTo(5);
        assertThat(results.path(4).path("revision").asLong()).isEqualTo(6);
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_replaced_by_who_had_not_seen_it() {
        var workshop = Workshop.open(client());
        var other = workshop.somebody("PARTICIPANT");
        workshop.command(workshop.facilitator, "c1", register());
        var seen = revision(workshop);
        workshop.command(other, "c2", describe("Van een ander"));

        var unread = workshop.batch(workshop.facilitator, having(seen, "c3", describe("Van mij")));
        var read = workshop.batch(workshop.facilitator, having(seen + 1, "c4", describe("Van mij")));
        var wrong = workshop.batch(workshop.facilitator, having(-1, "c5", describe("Van mij")));

        assertThat(codes(unread)).containsExactly("item-changed-meanwhile");
        assertThat(codes(read)).containsExactly("");
        assertThat(codes(wrong)).containsExactly("invalid-value");
    }

    private static String having(long seen, String id, String command) {
        return "{\"commandId\":\"" + id + "\",\"seen\":" + seen + ",\"command\":" + command + "}";
    }

    private static String register() {
        return """
                {"type":"RegisterStakeholder","stakeholderId":"s1","name":"Netbeheerder","kind":"GRID_OPERATOR"}""";
    }

    private static String describe(String concern) {
        return """
                {"type":"DescribeStakeholder","stakeholderId":"s1","name":"Netbeheerder","kind":"GRID_OPERATOR","concern":"%s"}"""
                .formatted(concern);
    }

    @Test
    void all_or_nothing_is_all_when_nothing_is_refused() {
        var workshop = Workshop.open(client());

        var reply = workshop.allOrNothing(workshop.facilitator, request("c1", add("n1")), request("c2", move("n1", 9)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("results").valueStream().map(result -> result.path("revision").asLong()))
                .containsExactly(5L, 6L);
        assertThat(workshop.allOrNothing(workshop.facilitator, request("c1", add("n1")), request("c2", move("n1", 9))).json())
                .isEqualTo(reply.json());
    }

    @Test
    void all_or_nothing_is_nothing_when_one_is_refused_and_the_others_name_it() {
        var workshop = Workshop.open(client());

        var reply = workshop.allOrNothing(
                workshop.facilitator, request("c1", add("n1")), request("c2", add("n1")), request("c3", move("n1", 9)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("revision").asLong()).isEqualTo(4);
        assertThat(codes(reply)).containsExactly("nothing-done", "item-exists", "nothing-done");
        var problem = reply.json().at("/results/0/problem");
        assertThat(problem.path("status").asInt()).isEqualTo(424);
        assertThat(problem.path("refused").asString()).isEqualTo("c2");
        assertThat(revision(workshop)).isEqualTo(4);
    }

    @Test
    void what_the_service_itself_refuses_or_cannot_read_holds_back_the_others_as_well() {
        var workshop = Workshop.open(client());
        var join = "{\"type\":\"JoinAtelier\",\"participantId\":\"me\",\"role\":\"FACILITATOR\"}";

        var notAllowed = workshop.allOrNothing(workshop.facilitator, request("c1", add("n1")), request("c2", join));
        var unreadable = workshop.allOrNothing(
                workshop.facilitator, request("c3", "{\"type\":\"Nonsense\"}"), request("c4", add("n1")), request("c5", join));

        assertThat(codes(notAllowed)).containsExactly("nothing-done", "not-allowed");
        assertThat(codes(unreadable)).containsExactly("malformed-request", "nothing-done", "not-allowed");
        assertThat(unreadable.json().at("/results/1/problem/refused").asString()).isEqualTo("c3");
        assertThat(unreadable.json().path("revision").asLong()).isEqualTo(4);
        assertThat(revision(workshop)).isEqualTo(4);
    }

    @Test
    void all_or_nothing_is_yes_or_no() {
        var workshop = Workshop.open(client());
        var whole = Workshop.whole(request("c1", add("n1")));

        for (var other : List.of("\"true\"", "1", "{}", "[true]")) {
            var reply = client().post(workshop.path("/commands/batch"), workshop.facilitator, whole.replace("true", other));
            assertThat(reply.status()).as(other).isEqualTo(400);
        }
        assertThat(revision(workshop)).isEqualTo(4);
    }

    @Test
    void a_batch_has_one_to_five_hundred_commands() {
        var workshop = Workshop.open(client());
        var many = IntStream.range(0, 501).mapToObj(i -> request("c" + i, add("n" + i))).toArray(String[]::new);

        assertThat(workshop.batch(workshop.facilitator).code()).isEqualTo("invalid-value");
        assertThat(workshop.batch(workshop.facilitator, many).code()).isEqualTo("invalid-value");
        assertThat(workshop.batch(workshop.facilitator, "{\"command\":{}}").code()).isEqualTo("invalid-value");
    }

    @Test
    void a_facilitator_imports_what_happened_in_the_past() {
        var workshop = Workshop.open(client());

        var join = workshop.batch(
                workshop.facilitator,
                imported("i1", "{\"type\":\"JoinAtelier\",\"participantId\":\"jan\",\"role\":\"PARTICIPANT\"}"),
                imported("i2", add("n1")));

        var event = lastEvent(workshop);
        assertThat(join.json().path("revision").asLong()).isEqualTo(6);
        assertThat(event.cause().actor().value()).isEqualTo("jan");
        assertThat(event.cause().importedBy()).asString().isEqualTo(workshop.facilitatorId);
        assertThat(event.cause().happenedAt()).isEqualTo(Instant.parse("2025-03-05T08:30:00Z"));
        assertThat(event.recordedAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void nobody_else_imports_anything() {
        var workshop = Workshop.open(client());

        var reply = client().post(workshop.path("/commands"), workshop.somebody("PARTICIPANT"), imported("i1", add("n1")));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("import-not-allowed");
    }

    @Test
    void an_import_is_about_the_past() {
        var workshop = Workshop.open(client());
        String future = imported("i1", add("n1")).replace("2025-", "2999-");
        String vague = imported("i1", add("n1")).replace("+01:00", "");

        assertThat(client().post(workshop.path("/commands"), workshop.facilitator, future).json().path("field").asString())
                .isEqualTo("at");
        assertThat(client().post(workshop.path("/commands"), workshop.facilitator, vague).code()).isEqualTo("invalid-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACILITATOR", "PARTICIPANT", "OBSERVER", "AUDITOR"})
    void nobody_gives_themselves_a_role_by_joining_again(String role) {
        var workshop = Workshop.open(client());
        var joined = workshop.join(role).json();
        long before = revision(workshop);

        var reply = workshop.command(joined.path("token").asString(), "c1", """
                {"type":"JoinAtelier","participantId":"%s","role":"FACILITATOR"}"""
                .formatted(joined.path("participantId").asString()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("not-allowed");
        assertThat(revision(workshop)).isEqualTo(before);
    }

    @Test
    void participants_wait_for_the_doors_to_open() {
        var workshop = Workshop.planned(client());

        assertThat(workshop.command(workshop.somebody("PARTICIPANT"), "c1", add("n1")).code())
                .isEqualTo("atelier-is-not-open");
    }

    private static Stream<String> codes(Reply reply) {
        return reply.json().path("results").valueStream().map(result -> result.path("problem").path("code").asString(""));
    }

    private static String imported(String id, String command) {
        return """
                {"commandId":"%s","import":{"by":"jan","at":"2025-03-05T09:30:00+01:00"},"command":%s}""".formatted(id, command);
    }

    private static String[] fifty(String prefix, IntFunction<String> command) {
        return IntStream.range(0, 50)
                .mapToObj(i -> request(prefix + i, command.apply(i)))
                .toArray(String[]::new);
    }

    private RecordedEvent lastEvent(Workshop workshop) {
        try (var events = eventLog().read(new AtelierId(workshop.atelier), 0)) {
            return events.toList().getLast();
        }
    }

    private static Stream<List<RecordedEvent>> moves(List<List<RecordedEvent>> appends) {
        return appends.stream()
                .map(events -> events.stream().filter(event -> event.event() instanceof NoteMoved).toList())
                .filter(events -> !events.isEmpty());
    }
}
