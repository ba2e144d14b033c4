package nl.wijkatelier.query.state;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.Ndjson;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/** The state of an atelier, now or at any time. */
@RestController
public final class StateController {
    private static final Set<String> PARAMETERS = Set.of("revision", "at", "board");

    private final Reads reads;
    private final EventLog log;
    private final Past past;
    private final Timelines timelines;

    /** The state, for whoever has a session. */
    public StateController(Reads reads, EventLog log, Past past, Timelines timelines) {
        this.reads = reads;
        this.log = log;
        this.past = past;
        this.timelines = timelines;
    }

    @Operation(
            summary = "The state of an atelier, now or as it was: a line about the "
                    + "moment, then each item on a line, as who asks saw it")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "As it was at this revision; as it is now unless told")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "As it was at this moment, in ISO 8601; not together with revision")
    @Parameter(name = "board", in = ParameterIn.QUERY, description = "Only what stands on this board")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson"))
    @GetMapping("/api/ateliers/{id}/state")
    void state(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = reads.open(id, request, PARAMETERS);
        var board = read.asked().id("board").orElse(null);
        var items = past.at(read.atelier(), revision(read));
        var at = happenedAt(read, items.revision());
        Ndjson.send(response, json -> write(json, items, at, board, read.audience()));
    }

    private long revision(AtelierRead read) {
        var asked = read.asked();
        var revision = asked.number("revision", 0, read.head());
        var moment = asked.moment("at");
        if (revision.isPresent() && moment.isPresent()) {
            throw ReadProblem.invalidParameter("at", "cannot be asked together with revision");
        }
        return moment.map(at -> timelines.revisionAt(read.atelier(), at)).or(() -> revision).orElse(read.head());
    }

    private Optional<String> happenedAt(AtelierRead read, long revision) {
        return revision == 0
                ? Optional.empty()
                : log.read(read.atelier(), revision - 1).findFirst().map(event -> event.cause().happenedAt().toString());
    }

    private static void write(
            JsonGenerator json, Items items, Optional<String> at, @Nullable String board, Audience audience) {
        json.writeStartObject();
        json.writeNumberProperty("revision", items.revision());
        at.ifPresent(moment -> json.writeStringProperty("at", moment));
        json.writeEndObject();
        for (var item : items.all()) {
            if (board == null || isOn(board, item)) {
                Visibility.view(item, audience)
                        .ifPresent(fields -> ItemJson.write(json, item.kind().word(), item.id(), fields));
            }
        }
    }

    private static boolean isOn(String board, Item item) {
        return item.kind() == ItemKind.BOARD ? item.id().equals(board) : board.equals(item.fields().get("board"));
    }
}
