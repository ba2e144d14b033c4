package nl.wijkatelier.query.provenance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.web.Parameters;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Provenance over HTTP. */
@RestController
public final class ProvenanceController {
    private static final Set<String> PARAMETERS = Set.of("kind", "item", "revision");
    private static final Set<String> KINDS =
            Arrays.stream(ItemKind.values()).map(ItemKind::word).collect(Collectors.toUnmodifiableSet());

    private final Reads reads;
    private final Past past;
    private final Timelines timelines;

    /** The provenance of what is in an atelier, for whoever has a session. */
    public ProvenanceController(Reads reads, Past past, Timelines timelines) {
        this.reads = reads;
        this.past = past;
        this.timelines = timelines;
    }

    @Operation(summary = "All that led to an item and all that came of it")
    @Parameter(name = "kind", in = ParameterIn.QUERY, required = true, description = "The kind of item, such as decision")
    @Parameter(name = "item", in = ParameterIn.QUERY, required = true, description = "Its id")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "As it was at this revision; as it is now unless told")
    @GetMapping("/api/ateliers/{id}/provenance")
    Provenance provenance(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request, PARAMETERS);
        var start = start(read.asked());
        var items = past.at(read.atelier(), read.asked().number("revision", 1, read.head()).orElse(read.head()));
        return timelines
                .recall(read.atelier(), chronicle -> Provenance.of(items, read.audience(), start, chronicle))
                .orElseThrow(() -> ReadProblem.unknown("item"));
    }

    private static Key start(Parameters asked) {
        var kind = asked.id("kind").filter(KINDS::contains)
                .orElseThrow(() -> ReadProblem.invalidParameter("kind", "must be a kind of item, such as decision"));
        var item = asked.id("item").orElseThrow(() -> ReadProblem.invalidParameter("item", "must be the id of an item"));
        return new Key(kind, item);
    }
}
