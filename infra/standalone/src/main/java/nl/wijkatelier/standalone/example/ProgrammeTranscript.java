package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.SetEntitlement;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.CloseHalfDay;
import nl.wijkatelier.contract.programme.FinishAgendaItem;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.RecordAttendance;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who took part, the boards, and the four half-days: who was there, and what was done on the clock. */
final class ProgrammeTranscript {
    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final Duration BEFORE_OPENING = Duration.ofMinutes(15);

    private final ExampleFile example;
    private final Transcript transcript;

    ProgrammeTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var doors = opening(example.list("programme").getFirst()).minus(BEFORE_OPENING);
        transcript.add(
                FACILITATOR, IntakeTranscript.begin(example), new JoinAtelier(FACILITATOR, Role.FACILITATOR));
        transcript.add(FACILITATOR, doors, new OpenAtelier());
        for (var board : example.list("boards")) {
            openBoard(doors, board);
        }
        for (var person : example.list("participants")) {
            join(atIntake(person) ? IntakeTranscript.begin(example) : doors.plusSeconds(60), person);
        }
        example.list("programme").forEach(this::hold);
    }

    private void openBoard(Instant at, JsonNode board) {
        var component = ExampleFile.component(board);
        var id = new BoardId(text(board, "id"));
        transcript.add(FACILITATOR, at, new OpenBoard(id, new Title(heading(component)), component));
    }

    private boolean atIntake(JsonNode person) {
        return IntakeTranscript.people(example).contains(ExampleFile.participant(person, "id"));
    }

    private void join(Instant at, JsonNode person) {
        var id = ExampleFile.participant(person, "id");
        if (!id.equals(FACILITATOR)) {
            transcript.add(id, at, new JoinAtelier(id, role(person)));
        }
        if (person.path("entitledToDecide").isBoolean()) {
            transcript.add(FACILITATOR, at, new SetEntitlement(id, person.path("entitledToDecide").asBoolean()));
        }
    }

    private void hold(JsonNode halfDay) {
        var id = new HalfDayId(text(halfDay, "id"));
        transcript.add(FACILITATOR, opening(halfDay).minusSeconds(30), new OpenHalfDay(id));
        attend(halfDay, id, "presentParticipantIds", Attendance.PRESENT);
        attend(halfDay, id, "absentParticipantIds", Attendance.ABSENT);
        ExampleFile.list(halfDay, "items").forEach(item -> hold(halfDay, item));
        transcript.add(FACILITATOR, moment(halfDay, text(halfDay, "end")), new CloseHalfDay(id));
    }

    private void attend(JsonNode halfDay, HalfDayId id, String list, Attendance attendance) {
        for (var person : ExampleFile.list(halfDay, list)) {
            var who = new ParticipantId(person.asString());
            transcript.add(FACILITATOR, opening(halfDay).minusSeconds(20), new RecordAttendance(id, who, attendance));
        }
    }

    /** In one go: the file tells when silent rounds ran on the boards, not in which phases an item went. */
    private void hold(JsonNode halfDay, JsonNode item) {
        var starts = moment(halfDay, text(item, "start"));
        var minutes = item.path("minutes").asInt();
        var id = new AgendaItemId(text(item, "id"));
        var whole = new AgendaPhase(new Title(text(item, "title")), minutes, PhaseVisibility.ALL, null);
        transcript.add(FACILITATOR, starts, new StartAgendaItem(
                id, new ActivityId(text(item, "id")), board(ExampleFile.component(item)), List.of(whole)));
        transcript.add(
                FACILITATOR, starts.plus(Duration.ofMinutes(minutes)).minusSeconds(1), new FinishAgendaItem(id));
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

    static Instant opening(JsonNode halfDay) {
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
