package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who was there, the boards, and the four half-days with their activities on the clock. */
final class ProgrammeTranscript {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final Duration BEFORE_OPENING = Duration.ofMinutes(15);

    private final ExampleFile example;
    private final Transcript transcript;

    ProgrammeTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var doors = opening(example.list("programme").getFirst()).minus(BEFORE_OPENING);
        transcript.add(FACILITATOR, doors, new JoinAtelier(FACILITATOR, Role.FACILITATOR));
        transcript.add(FACILITATOR, doors, new OpenAtelier());
        for (var board : example.list("boards")) {
            openBoard(doors, board);
        }
        for (var person : example.list("participants")) {
            join(doors.plusSeconds(60), person);
        }
        for (var halfDay : example.list("programme")) {
            for (var activity : ExampleFile.list(halfDay, "items")) {
                hold(halfDay, activity);
            }
        }
    }

    private void openBoard(Instant at, JsonNode board) {
        var component = ExampleFile.component(board);
        var id = new BoardId(text(board, "id"));
        transcript.add(FACILITATOR, at, new OpenBoard(id, new Title(heading(component)), component));
    }

    private void join(Instant at, JsonNode person) {
        var id = ExampleFile.participant(person, "id");
        if (!id.equals(FACILITATOR)) {
            transcript.add(id, at, new JoinAtelier(id, role(person)));
        }
    }

    private void hold(JsonNode halfDay, JsonNode activity) {
        var starts = moment(halfDay, text(activity, "start"));
        var minutes = activity.path("minutes").asInt();
        var id = new ActivityId(text(activity, "id"));
        var component = ExampleFile.component(activity);
        transcript.add(
                FACILITATOR,
                starts,
                new StartActivity(id, new Title(text(activity, "title")), component, board(component), minutes));
        transcript.add(FACILITATOR, starts.plus(Duration.ofMinutes(minutes)).minusSeconds(1), new EndActivity(id));
    }

    private @Nullable BoardId board(Component component) {
        return example.list("boards").stream()
                .filter(board -> ExampleFile.component(board) == component)
                .map(board -> new BoardId(text(board, "id")))
                .findFirst()
                .orElse(null);
    }

    static Instant moment(JsonNode halfDay, String time) {
        return ExampleFile.date(halfDay, "date")
                .atTime(LocalTime.parse(time))
                .atZone(NETHERLANDS)
                .toInstant();
    }

    private static Instant opening(JsonNode halfDay) {
        return moment(halfDay, text(halfDay, "start"));
    }

    private static Role role(JsonNode person) {
        return switch (text(person, "role")) {
            case "BEGELEIDER", "NOTULIST" -> Role.FACILITATOR;
            case "TOEHOORDER" -> Role.OBSERVER;
            default -> Role.PARTICIPANT;
        };
    }

    private static String heading(Component component) {
        return switch (component) {
            case PARTICIPATION -> "Participatie";
            case PROCESS -> "Proces";
            case TECHNOLOGY -> "Techniek";
            case ORGANISATION -> "Organisatie";
            case FINANCE -> "Financiën";
            case GENERAL -> "Algemeen";
        };
    }
}
