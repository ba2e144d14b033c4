package nl.wijkatelier.query.recap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Recaps over HTTP. */
@RestController
public final class RecapController {
    private static final Set<String> PARAMETERS = Set.of("halfDay");

    private final Reads reads;
    private final Recaps recaps;

    /** The recaps, for whoever has a session. */
    public RecapController(Reads reads, Recaps recaps) {
        this.reads = reads;
        this.recaps = recaps;
    }

    @Operation(summary = "What was done in a half-day: who took part, how much was said, what was decided, what is open")
    @Parameter(name = "halfDay", in = ParameterIn.QUERY, required = true, description = "Its id")
    @GetMapping("/api/ateliers/{id}/recap")
    Recap recap(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request, PARAMETERS);
        var halfDay = read.asked()
                .id("halfDay")
                .orElseThrow(() -> ReadProblem.invalidParameter("halfDay", "must be there"));
        return recaps.of(read, halfDay);
    }
}
