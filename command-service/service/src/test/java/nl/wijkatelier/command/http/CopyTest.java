package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.command.image.ImageBytes;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.ImageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class CopyTest extends HttpTest {
    @Autowired
    private ImageStore images;

    @Autowired
    private AccessJdbc register;

    @Autowired
    private AccessLog accesses;

    @Test
    void a_copy_holds_the_events_until_the_moment_as_they_were() {
        // given
        var workshop = Workshop.open(client());
        workshop.command(workshop.facilitator, "add", Workshop.add("n1"));
        workshop.command(workshop.facilitator, "move", Workshop.move("n1", 10));
        workshop.command(workshop.facilitator, "undo", "{\"type\":\"UndoLast\"}");
        long revision = revision(workshop);
        workshop.command(workshop.facilitator, "later", Workshop.add("n2"));

        // when
        var copied = copy(workshop, revision);

        // then
        assertThat(copied.status()).as(copied.text()).isEqualTo(201);
        assertThat(copied.json().path("facilitatorCode").asString()).matches("[A-HJKMNP-Z2-9]{8}");
        var originals = events(workshop.atelier).subList(0, (int) revision);
        var copies = events(atelier(copied)).subList(0, (int) revision);
        for (int i = 0; i < revision; i++) {
            assertIsCopyOf(originals.get(i), copies.get(i));
        }
        assertThat(copies.getFirst().event())
                .isEqualTo(new AtelierPlanned(new Title("Tweede poging"), new Title("Utrecht"), null, null));
        assertThat(originals.getLast().cause().undoes()).isNotNull();
        assertThat(copies.getLast().cause().undoes()).isEqualTo(copies.get((int) revision - 2).cause().commandId());
    }

    private static void assertIsCopyOf(RecordedEvent original, RecordedEvent copy) {
        assertThat(copy.revision()).isEqualTo(original.revision());
        assertThat(copy.cause().happenedAt()).isEqualTo(original.cause().happenedAt());
        assertThat(copy.cause().actor()).isEqualTo(original.cause().actor());
        assertThat(copy.cause().importedBy()).isEqualTo(new ParticipantId("host"));
        assertThat(copy.cause().commandId()).isNotEqualTo(original.cause().commandId());
        assertThat(copy.recordedAt()).isAfter(original.recordedAt());
        if (original.revision() > 1) {
            assertThat(copy.event()).isEqualTo(original.event());
        }
    }

    @Test
    void after_them_what_went_on_is_over_its_origin_is_recorded_and_everybody_has_left() {
        // given
        var workshop = Workshop.open(client());
        workshop.command(workshop.facilitator, "go", """
                {"type":"StartActivity","activityId":"t1","title":"Kennismaken","minutes":20}""");
        long revision = revision(workshop);

        // when
        var after = events(atelier(copy(workshop, revision))).subList((int) revision, (int) revision + 3);

        // then
        var moment = events(workshop.atelier).getLast().cause().happenedAt();
        assertThat(after.getFirst().event()).isEqualTo(new ActivityEnded(new ActivityId("t1")));
        assertThat(after.getFirst().cause().happenedAt()).isEqualTo(moment);
        assertThat(after.get(1).event()).isInstanceOfSatisfying(AtelierCopied.class, copied -> {
            assertThat(copied.source().atelierId()).isEqualTo(new AtelierId(workshop.atelier));
            assertThat(copied.source().name()).isEqualTo(new Title("Noord aardgasvrij"));
            assertThat(copied.source().revision()).isEqualTo(revision);
            assertThat(copied.source().moment()).isEqualTo(moment);
            assertThat(copied.source().rootHash()).isNotNull();
        });
        assertThat(after.getLast().event()).isEqualTo(new ParticipantLeft(new ParticipantId(workshop.facilitatorId)));
    }

    @Test
    void that_a_copy_was_made_is_in_the_access_log_of_the_original() {
        // given
        var workshop = Workshop.open(client());

        // when
        var copied = copy(workshop, revision(workshop));

        // then
        assertThat(accesses.newest(new AtelierId(workshop.atelier), AccessKind.COPY, null, 10)).singleElement().satisfies(access -> {
            assertThat(access.participant()).as("the host").isNull();
            assertThat(access.subject()).isEqualTo("r" + revision(workshop));
        });
        assertThat(accesses.newest(new AtelierId(atelier(copied)), null, null, 10)).isEmpty();
    }

    @Test
    void who_has_its_code_goes_on_in_it_as_somebody_new() {
        // given
        var workshop = Workshop.open(client());
        workshop.command(workshop.facilitator, "add", Workshop.add("n1"));
        var copied = copy(workshop, revision(workshop));

        // when
        var joined = client().post("/api/join", null, """
                {"code":"%s","name":"Nadia Haan","organisation":"Gemeente Utrecht"}"""
                .formatted(copied.json().path("facilitatorCode").asString()));
        var token = joined.json().path("token").asString();
        var moved = command(copied, token, "add", Workshop.move("n1", 30));
        var undone = command(copied, token, "undo", "{\"type\":\"UndoLast\"}");
        var nothingLeft = command(copied, token, "undo-2", "{\"type\":\"UndoLast\"}");

        // then
        assertThat(joined.json().path("participantId").asString()).isNotEqualTo(workshop.facilitatorId);
        assertThat(moved.status()).as("the id of a command of then is free here: %s", moved.text()).isEqualTo(200);
        assertThat(undone.status()).isEqualTo(200);
        assertThat(nothingLeft.code()).isEqualTo("nothing-to-undo");
    }

    @Test
    void nobody_of_then_is_known_there() {
        var workshop = Workshop.open(client());
        var copied = copy(workshop, revision(workshop));

        var refused = command(copied, workshop.facilitator, "c1", Workshop.add("n9"));

        assertThat(refused.code()).isEqualTo("session-invalid");
        assertThat(register.reads()
                        .sql("SELECT name, organisation FROM person WHERE atelier_id = ?")
                        .param(atelier(copied))
                        .query((row, number) -> row.getString(1) + "|" + row.getString(2))
                        .list())
                .containsExactly("|Gemeente Utrecht");
        assertThat(workshop.codes.values()).doesNotContain(copied.json().path("facilitatorCode").asString());
    }

    @Test
    void a_copy_of_a_closed_atelier_is_open_again() {
        var workshop = Workshop.open(client());
        workshop.command(workshop.facilitator, "close", "{\"type\":\"CloseAtelier\"}");

        var copied = copy(workshop, revision(workshop));

        var joined = client().post("/api/join", null, """
                {"code":"%s","name":"Nadia Haan","organisation":"Gemeente Utrecht"}"""
                .formatted(copied.json().path("facilitatorCode").asString()));
        assertThat(joined.status()).as(joined.text()).isEqualTo(201);
        assertThat(command(copied, joined.json().path("token").asString(), "c1", Workshop.add("n1")).status()).isEqualTo(200);
    }

    @Test
    void the_images_that_lay_under_its_boards_come_along_and_no_others() {
        var workshop = Workshop.open(client());
        var laid = bringIn(workshop, 3);
        var lay = workshop.command(workshop.facilitator, "lay", """
                {"type":"LayBackground","boardId":"b1","image":%s,"bounds":{"x":0,"y":0,"width":300,"height":200},
                 "alternative":"Kaart","opacity":50}""".formatted(laid.text()));
        assertThat(lay.status()).as(lay.text()).isEqualTo(200);
        bringIn(workshop, 4);

        var copy = new AtelierId(atelier(copy(workshop, revision(workshop))));

        var id = new ImageId(laid.json().path("imageId").asString());
        assertThat(images.images(copy)).extracting(image -> image.imageId()).containsExactly(id);
        assertThat(images.bytes(copy, id).orElseThrow())
                .isEqualTo(images.bytes(new AtelierId(workshop.atelier), id).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "round | {'type':'StartWritingRound','roundId':'r1','boardId':'b1','question':'Wat nu?'}"
                + " | {'type':'RevealRound','roundId':'r1','anonymous':false}",
        "vote | {'type':'OpenDotVote','voteId':'v1','boardId':'b1','budget':3,'perNote':1} | {'type':'CloseDotVote','voteId':'v1'}",
        "placing | {'type':'StartPlacing','placingId':'p1','subject':'STAKEHOLDERS'} | {'type':'ShowPlaces','placingId':'p1'}",
        "resourceRound | {'type':'StartResourceRound','roundId':'m1'} | {'type':'ShowResourceRows','roundId':'m1'}",
        "scoringRound | {'type':'StartScoring','matrixId':'mx','roundId':'s1'} | {'type':'ShowScores','roundId':'s1'}",
        "consentRound | {'type':'OpenConsentRound','decisionId':'d1','roundId':'c1','entitled':['%s'],'silent':true}"
                + " | {'type':'ShowPositions','decisionId':'d1','roundId':'c1'}",
    })
    void while_something_is_somebodys_own_there_is_no_copy(String kind, String open, String show) {
        // given
        var workshop = Workshop.open(client());
        prepared(workshop);
        long before = revision(workshop);
        var opened = workshop.command(workshop.facilitator, "open-it", json(open, workshop));
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        long during = revision(workshop);
        int ateliers = eventLog().ateliers().size();

        // when
        var refused = copy(workshop, during);

        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("not-yet-shown");
        assertThat(refused.json().path("open").toString()).isEqualTo("[\"" + kind + "\"]");
        assertThat(eventLog().ateliers()).as("nothing is left of it").hasSize(ateliers);

        // and
        var shown = workshop.command(workshop.facilitator, "show-it", json(show, workshop));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(copy(workshop, before).status()).isEqualTo(201);
        assertThat(copy(workshop, during).status()).as("it was open then").isEqualTo(409);
        assertThat(copy(workshop, revision(workshop)).status()).isEqualTo(201);
    }

    private static void prepared(Workshop workshop) {
        Stream.of(
                        "{'type':'OpenMatrix','matrixId':'mx','title':'Kiezen','highest':5}",
                        "{'type':'AddMatrixOption','matrixId':'mx','optionId':'o1','text':'Noord'}",
                        "{'type':'AddMatrixOption','matrixId':'mx','optionId':'o2','text':'Zuid'}",
                        "{'type':'AddMatrixCriterion','matrixId':'mx','criterionId':'k1','name':'Kans','weight':1}",
                        "{'type':'ProposeDecision','decisionId':'d1','proposalId':'pr1','title':'Wijk','question':'Welke?','text':'Noord',"
                                + "'component':'PROCESS','method':'CONSENT','mandate':'ATELIER'}")
                .forEach(command -> workshop.command(
                        workshop.facilitator, "prepare-" + command.hashCode(), json(command, workshop)));
    }

    @Test
    void a_copy_is_for_the_host_and_of_a_moment_that_there_was() {
        var workshop = Workshop.open(client());
        var name = "{\"name\":\"Tweede poging\"}";

        assertThat(client().post(path(workshop.atelier, 1), null, name).code()).isEqualTo("host-key-missing");
        assertThat(client().post(path(workshop.atelier, 1), workshop.facilitator, name).code()).isEqualTo("host-key-invalid");
        assertThat(copy(workshop, 0).code()).isEqualTo("not-found");
        assertThat(copy(workshop, 1_000).code()).isEqualTo("not-found");
        assertThat(client().post(path("none", 1), Workshop.HOST_KEY, name).code()).isEqualTo("not-found");
    }

    @Test
    void a_copy_needs_a_name() {
        var workshop = Workshop.open(client());

        var nameless = client().post(path(workshop.atelier, 1), Workshop.HOST_KEY, "{}");
        var blank = client().post(path(workshop.atelier, 1), Workshop.HOST_KEY, "{\"name\":\" \"}");

        assertThat(List.of(nameless.code(), blank.code())).containsOnly("invalid-value");
        assertThat(nameless.json().path("field").asString()).isEqualTo("name");
    }

    private Reply copy(Workshop workshop, long revision) {
        return client().post(path(workshop.atelier, revision), Workshop.HOST_KEY, "{\"name\":\"Tweede poging\"}");
    }

    private Reply command(Reply copied, String token, String id, String command) {
        return client().post("/api/ateliers/" + atelier(copied) + "/commands", token, Workshop.request(id, command));
    }

    private Reply bringIn(Workshop workshop, int width) {
        return client().send(client()
                .authorised(workshop.path("/images"), workshop.facilitator)
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(ImageBytes.png(width, 2))));
    }

    private List<RecordedEvent> events(String atelier) {
        try (var events = eventLog().read(new AtelierId(atelier), 0)) {
            return events.toList();
        }
    }

    private static String json(String command, Workshop workshop) {
        return command.replace('\'', '"').replace("%s", workshop.facilitatorId);
    }

    private static String atelier(Reply copied) {
        return copied.json().path("atelierId").asString();
    }

    private static String path(String atelier, long revision) {
        return "/api/host/ateliers/" + atelier + "/moments/" + revision + "/copy";
    }
}
