package nl.wijkatelier.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.Ndjson;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;

/** The past over HTTP. */
@RestController
public final class HistoryController {
    private static final Set<String> RANGE = Set.of("from", "to");

    private final Reads reads;
    private final Past past;
    private final Timelines timelines;

    /** The past, for whoever has a session. */
    public HistoryController(Reads reads, Past past, Timelines timelines) {
        this.reads = reads;
        this.past = past;
        this.timelines = timelines;
    }

    @Operation(summary = "The events from one revision to another, one per line, each as who asks saw it then")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "From this revision; from the first unless told")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Up to and with this revision; the last unless told")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson"))
    @GetMapping("/api/ateliers/{id}/history")
    void history(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = reads.open(id, request, RANGE);
        var asked = read.asked();
        var from = asked.number("from", 1, read.head()).orElse(1L);
        var to = asked.number("to", from, read.head()).orElse(read.head());
        past.at(read.atelier(), from - 1);
        Ndjson.send(response, json -> write(json, read, from, to));
    }

    /** The head of the answer is on its way when an event turns out to be unreadable: so the last line says so. */
    private void write(JsonGenerator json, AtelierRead read, long from, long to) {
        try {
            past.events(read.atelier(), from, to, read.audience(), event -> event.writeTo(json));
        } catch (ReadProblem problem) {
            json.writeStartObject();
            json.writeStringProperty("problem", problem.code());
            json.writeStringProperty("detail", problem.getMessage());
            json.writeEndObject();
        }
    }

    @Operation(summary = "What the time line of a replay shows: chapters, marks, how much happened when")
    @GetMapping("/api/ateliers/{id}/moments")
    Moments moments(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request);
        return timelines.look(read.atelier(), Moments::of);
    }
}
