package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.date;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.util.regex.Pattern;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.DescribeEndState;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.SetRoutePhases;
import nl.wijkatelier.contract.process.StepDates;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the route leads, said before anything was reasoned back from it, and its phases, drawn when the steps were there. */
final class RouteMapTranscript {
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private final ExampleFile example;
    private final Transcript transcript;

    RouteMapTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var lastHalfDay = example.byId("programme", "dgd-4");
        var routeMap = example.at("routeMap");
        var endState = text(routeMap, "endState");
        transcript.add(
                FACILITATOR,
                ProgrammeTranscript.moment(lastHalfDay, "13:21"),
                new DescribeEndState(new Explanation(endState), yearIn(endState)));
        transcript.add(
                FACILITATOR,
                ProgrammeTranscript.moment(lastHalfDay, "14:02"),
                new SetRoutePhases(list(routeMap, "phases").stream()
                        .map(RouteMapTranscript::phase)
                        .toList()));
    }

    /** The file names the year only in the words of the end state. */
    private static @Nullable Integer yearIn(String endState) {
        var year = YEAR.matcher(endState);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    private static RoutePhase phase(JsonNode phase) {
        return new RoutePhase(new Title(text(phase, "name")), new StepDates(date(phase, "from"), date(phase, "to")));
    }
}
