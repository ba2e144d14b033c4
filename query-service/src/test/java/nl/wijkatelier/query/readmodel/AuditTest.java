package nl.wijkatelier.query.readmodel;

import static nl.wijkatelier.query.Happenings.begun;
import static nl.wijkatelier.query.Happenings.joined;
import static nl.wijkatelier.query.Happenings.noteAdded;
import static nl.wijkatelier.query.Happenings.noteMoved;
import static nl.wijkatelier.query.Happenings.noteReworded;
import static nl.wijkatelier.query.Happenings.roundStarted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What who audits is told of commands, and who leads of who looked; and what nobody is told. */
class AuditTest {
    private static final AtelierId A1 = new AtelierId("a1");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    /** Written out: which commands are secret is to be thought of here as well. */
    private static final List<String> SECRET = List.of(
            "CastDot", "TakeBackDot", "GiveScore", "WithdrawScore", "ReportReady", "ProposeHurdleScore", "ProposeStanding",
            "TakePosition");

    private static EmbeddedMongo mongo;

    @TempDir
    Path data;

    private ReadModelStage stage;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    @BeforeEach
    void open() {
        stage = new ReadModelStage(mongo.uri(), data);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_trace_tells_who_in_what_role_when_what_came_of_it_and_what_it_built_on() {
        happened(audited()
                .then("p1", noteAdded("n1", "Warm water"))
                .then("p1", noteMoved("n1", 1, 2))
                .then("f", new RoleGiven(new ParticipantId("p1"), Role.FACILITATOR))
                .then("p1", noteReworded("n1", "Warm water uit de haven")));
        register("p1", "Els", "Woningcorporatie");

        var first = trace("f", "revision=7");
        var last = trace("aud", "revision=10");

        assertThat(first.path("by").asString()).isEqualTo("p1");
        assertThat(first.path("role").asString()).isEqualTo("PARTICIPANT");
        assertThat(first.path("from").path(0).path("how").asString()).as("its board").isEqualTo("NAMED");
        assertThat(first.path("from").path(0).path("event").path("kind").asString()).isEqualTo("BoardOpened");
        assertThat(last.path("commandId").asString()).isEqualTo("command-of-p1-10");
        assertThat(last.path("role").asString()).isEqualTo("FACILITATOR");
        assertThat(last.path("organisation").asString()).isEqualTo("Woningcorporatie");
        assertThat(last.path("recordedAt").asString()).isEqualTo("2026-11-22T09:00:10Z");
        assertThat(last.path("events").path(0).path("kind").asString()).isEqualTo("NoteReworded");
        assertThat(last.path("from").path(0).path("how").asString()).isEqualTo("TOUCHED");
        assertThat(last.path("from").path(0).path("event").path("revision").asInt()).isEqualTo(8);
        assertThat(trace("aud", "command=command-of-p1-10")).isEqualTo(last);
    }

    @Test
    void a_command_with_many_events_is_traced_whole_and_an_undo_leads_to_what_it_undid() {
        var story = audited();
        happened(story);
        var many = new ArrayList<RecordedEvent>();
        for (var i = 1; i <= 40; i++) {
            many.add(recorded(story.revision() + i, cause("many", null), i));
        }
        many.add(recorded(story.revision() + 41, cause("undo", new CommandId("many")), 0));
        stage.record(many);
        stage.awaitProjected(A1, story.revision() + 41);

        var whole = trace("aud", "revision=" + (story.revision() + 20));
        var undo = trace("aud", "command=undo");

        assertThat(whole.path("events")).hasSize(40);
        assertThat(undo.path("from")).hasSize(40);
        assertThat(undo.path("from").path(0).path("how").asString()).isEqualTo("UNDOES");
    }

    @Test
    void an_undo_leads_to_all_that_it_undid_of_an_act_of_several_commands_and_to_nothing_else() {
        var story = audited()
                .then("p1", noteAdded("n1", "Een"))
                .then("p1", noteAdded("n2", "Twee"))
                .then("p1", noteAdded("n3", "Drie"));
        happened(story);
        var revision = story.revision();
        stage.record(List.of(
                moved(revision + 1, cause("act..a", null), "n1"),
                moved(revision + 2, cause("act..b", null), "n2"),
                moved(revision + 3, cause("somebody-elses", "f", null), "n3"),
                moved(revision + 4, cause("act..c", null), "n3"),
                moved(revision + 5, cause("other", "f", null), "n1"),
                moved(revision + 6, cause("undo", new CommandId("act..a")), "n3"),
                moved(revision + 7, cause("undo", new CommandId("act..a")), "n2")));
        stage.awaitProjected(A1, revision + 7);

        var undone = trace("aud", "command=undo").path("from").valueStream().toList();

        assertThat(undone).extracting(each -> each.path("event").path("revision").asLong())
                .as("n1 was moved by somebody else since, so that it stayed")
                .containsExactly(revision + 2, revision + 4);
        assertThat(undone).extracting(each -> each.path("how").asString()).containsOnly("UNDOES");
    }

    @Test
    void of_what_is_somebodys_own_a_trace_tells_nobody_else_whose_it_is_or_where_it_came_from() {
        happened(audited().then("f", roundStarted("r1")).then("p1", noteAdded("n1", "Dit weet nog niemand", "r1")));
        stage.refusals().keep(List.of(refused("command-of-p1-8", "AddNote", "p1", NOON)));

        var theirs = stage.body("/trace?revision=8", "aud", "a1");

        assertThat(theirs).contains("NoteAdded").doesNotContain("p1", "n1", "Dit weet", "command-of", "refused");
        assertThat(stage.body("/trace?command=command-of-p1-8", "f", "a1")).isEqualTo(theirs);
    }

    @Test
    void a_command_that_was_only_refused_has_a_trace_as_long_as_that_is_kept() {
        happened(audited());
        stage.refusals().keep(List.of(refused("c1", "AddNote", "aud", NOON), refused("c1", "AddNote", "aud", NOON.plusSeconds(9))));

        var trace = trace("f", "command=c1");

        assertThat(trace.path("by").asString()).isEqualTo("aud");
        assertThat(trace.path("events")).isEmpty();
        assertThat(trace.path("refusals")).hasSize(2);
        assertThat(stage.get("/trace?command=c2", "f", "a1").getStatus()).isEqualTo(404);
        assertThat(stage.get("/trace", "f", "a1").getStatus()).isEqualTo(400);
        assertThat(stage.get("/trace?command=c1&revision=1", "f", "a1").getStatus()).isEqualTo(400);
    }

    @Test
    void refusals_are_listed_newest_first_and_looked_for_by_who_when_and_why() {
        happened(audited());
        stage.refusals().keep(List.of(
                refused("c1", "AddNote", "aud", NOON),
                refused("c2", "MoveNote", "p1", NOON.plusSeconds(1)),
                refused("c3", "OpenBoard", "p1", NOON.plusSeconds(2))));

        assertThat(commands("aud", "")).containsExactly("c3", "c2", "c1");
        assertThat(commands("f", "?person=p1")).containsExactly("c3", "c2");
        assertThat(commands("f", "?from=2026-11-22T12:00:01Z&to=2026-11-22T12:00:01Z")).containsExactly("c2");
        assertThat(commands("f", "?code=not-allowed&limit=2")).containsExactly("c3", "c2");
        assertThat(commands("f", "?limit=2&before=2026-11-22T12:00:01Z&beforeId=c2")).containsExactly("c1");
        assertThat(commands("f", "?code=item-unknown")).isEmpty();
        assertThat(stage.get("/refusals?before=2026-11-22T12:00:01Z", "f", "a1").getStatus()).isEqualTo(400);
    }

    @Test
    void who_votes_scores_places_or_takes_a_position_is_told_by_no_refusal_and_found_by_no_filter() {
        happened(audited());
        for (var type : SECRET) {
            stage.refusals().keep(List.of(refused("c-" + type, type, "p1", NOON)));
        }

        assertThat(stage.body("/refusals", "f", "a1")).contains("CastDot", "GiveScore").doesNotContain("p1");
        assertThat(commands("f", "?person=p1")).isEmpty();
        assertThat(stage.body("/trace?command=c-CastDot", "f", "a1")).contains("CastDot").doesNotContain("p1");
    }

    @Test
    void nobody_but_who_leads_audits_or_hosts_sees_traces_and_only_who_leads_who_looked() {
        happened(audited().then("o", joined("o", Role.OBSERVER)));

        for (var path : List.of("/refusals", "/trace?revision=1")) {
            for (var who : List.of("p1", "o", "stranger")) {
                assertThat(stage.get(path, who, "a1").getStatus()).as(who + path).isEqualTo(403);
            }
        }
        for (var who : List.of("p1", "o", "aud", "stranger")) {
            assertThat(stage.get("/access-log", who, "a1").getStatus()).as(who).isEqualTo(403);
        }
        for (var path : List.of("/refusals", "/trace?revision=1", "/access-log")) {
            assertThat(stage.getAsHost(path, "a1").getStatus()).as(path).isEqualTo(200);
        }
    }

    @Test
    void who_only_looks_is_in_the_access_log_once_a_day_and_who_acts_is_not() {
        happened(audited().then("o", joined("o", Role.OBSERVER)));
        for (var who : List.of("aud", "o", "p1", "f", "aud")) {
            stage.body("/people", who, "a1");
            stage.body("/journal", who, "a1");
        }
        register("aud", "Rik", "Rekenkamer");

        var seen = JsonMapper.shared().readTree(stage.body("/access-log", "f", "a1"));

        assertThat(seen.valueStream().map(each -> each.path("by").asString())).containsExactlyInAnyOrder("aud", "o");
        assertThat(seen.valueStream().map(each -> each.path("kind").asString())).containsOnly("VISITED");
        assertThat(seen.valueStream().map(each -> each.path("organisation").asString(""))).contains("Rekenkamer");
    }

    @Test
    void the_access_log_is_read_page_by_page_and_the_host_has_no_name_in_it() {
        happened(audited());
        for (var i = 0; i < 5; i++) {
            stage.accesses().record(new Access("x" + i, A1, AccessKind.DOSSIER, NOON, null, null, "r" + i));
        }

        var first = stage.body("/access-log?limit=3", "f", "a1");
        var second = stage.body("/access-log?limit=3&before=2026-11-22T12:00:00Z&beforeId=x2", "f", "a1");

        assertThat(JsonMapper.shared().readTree(first)).hasSize(3);
        assertThat(first).contains("\"subject\":\"r4\"").doesNotContain("\"by\"");
        assertThat(second).contains("r1", "r0").doesNotContain("r2");
    }

    private static Story audited() {
        return begun("a1", "p1").then("aud", joined("aud", Role.AUDITOR));
    }

    private void happened(Story story) {
        stage.record(story.events());
        stage.awaitProjected(A1, story.revision());
    }

    private void register(String participant, String name, String organisation) {
        var sql = stage.sql().writes();
        sql.sql("CREATE TABLE IF NOT EXISTS person (atelier_id VARCHAR(80), participant_id VARCHAR(80), name VARCHAR(80),"
                + " organisation VARCHAR(80))").update();
        sql.sql("INSERT INTO person VALUES ('a1', ?, ?, ?)").params(participant, name, organisation).update();
    }

    private JsonNode trace(String who, String asked) {
        return JsonMapper.shared().readTree(stage.body("/trace?" + asked, who, "a1"));
    }

    private List<String> commands(String who, String asked) {
        return JsonMapper.shared().readTree(stage.body("/refusals" + asked, who, "a1")).valueStream()
                .map(each -> each.path("commandId").asString())
                .toList();
    }

    private static RefusedCommand refused(String id, String type, String who, Instant at) {
        return new RefusedCommand(
                A1, new CommandId(id), type, new ParticipantId(who), Role.PARTICIPANT, at, 6L, "not-allowed");
    }

    private static RecordedEvent.Cause cause(String command, CommandId undoes) {
        return cause(command, "p1", undoes);
    }

    private static RecordedEvent.Cause cause(String command, String who, CommandId undoes) {
        return new RecordedEvent.Cause(new CommandId(command), new ParticipantId(who), NOON, null, undoes, null);
    }

    private static RecordedEvent moved(long revision, RecordedEvent.Cause cause, String note) {
        return new RecordedEvent(A1, revision, cause, NOON, noteMoved(note, 10, 20));
    }

    private static RecordedEvent recorded(long revision, RecordedEvent.Cause cause, int note) {
        return new RecordedEvent(A1, revision, cause, NOON, noteAdded("n" + note, "Notitie " + note));
    }
}
