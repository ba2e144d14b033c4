package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.programme.WorkFormId;
import tools.jackson.databind.JsonNode;

/** The four half-days with their agendas, as they were planned by the time the doors opened. */
final class AgendaTranscript {
    private static final Duration BEFORE_OPENING = Duration.ofMinutes(15).minusSeconds(30);

    private final ExampleFile example;
    private final Transcript transcript;

    AgendaTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var halfDays = example.list("programme");
        var first = halfDays.getFirst();
        var planned = ProgrammeTranscript.moment(first, text(first, "start")).minus(BEFORE_OPENING);
        halfDays.forEach(halfDay -> plan(planned, halfDay));
    }

    private void plan(Instant at, JsonNode halfDay) {
        var id = new HalfDayId(text(halfDay, "id"));
        transcript.add(FACILITATOR, at, new PlanHalfDay(id, when(halfDay)));
        var items = ExampleFile.list(halfDay, "items");
        for (var item : items) {
            var agendaItem = new AgendaItemId(text(item, "id"));
            transcript.add(FACILITATOR, at, new PlanAgendaItem(agendaItem, id, entry(items, item), null));
        }
    }

    private static HalfDayPlan when(JsonNode halfDay) {
        return new HalfDayPlan(
                ExampleFile.date(halfDay, "date"),
                new TimeOfDay(text(halfDay, "start")),
                new TimeOfDay(text(halfDay, "end")),
                new Title(text(halfDay, "theme")));
    }

    private static AgendaEntry entry(List<JsonNode> items, JsonNode item) {
        var component = ExampleFile.component(item);
        return new AgendaEntry(
                kind(items, item),
                new Title(text(item, "title")),
                item.path("minutes").asInt(),
                component == Component.GENERAL ? null : component,
                ExampleFile.list(item, "werkvormIds").stream().map(id -> new WorkFormId(id.asString())).toList(),
                explanation(item, "goal").orElse(null));
    }

    /** The file calls opening and closing general: the first and the last of the half-day. */
    private static AgendaKind kind(List<JsonNode> items, JsonNode item) {
        if (text(item, "component").equals("PAUZE")) {
            return AgendaKind.BREAK;
        }
        if (ExampleFile.component(item) != Component.GENERAL) {
            return AgendaKind.COMPONENT;
        }
        return item == items.getFirst() ? AgendaKind.OPENING : AgendaKind.CLOSING;
    }
}
