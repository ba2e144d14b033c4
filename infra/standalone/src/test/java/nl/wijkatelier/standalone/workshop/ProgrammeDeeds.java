package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Half-days, and items that come, move and go on their agendas. */
final class ProgrammeDeeds implements RandomDeeds {
    private final Chance chance;
    private final List<String> halfDays = new ArrayList<>(List.of("no-such-half-day"));
    private final List<String> workForms = new ArrayList<>(List.of("wvf-brainwrite"));
    private final List<String> items = new ArrayList<>(List.of("no-such-item"));

    ProgrammeDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(() -> attend(chance.one(chance.people())));
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> chance.flag() ? halfDay() : propose(),
                this::item,
                this::move,
                () -> chance.flag() ? turn() : command("WithdrawAgendaItem", "agendaItemId", chance.one(items)),
                () -> chance.flag() ? start() : goOn(),
                this::workForm);
    }

    private Map<String, ?> halfDay() {
        var halfDay = chance.newId("hd");
        halfDays.add(halfDay);
        return command("PlanHalfDay", "halfDayId", halfDay, "plan", Map.of("start", "13:00", "end", "17:00"));
    }

    private Map<String, ?> propose() {
        return command("ProposeProgramme", "draftId", chance.newId("pd"), "start", "09:00", "replacing", chance.flag());
    }

    private Map<String, ?> turn() {
        return command(chance.flag() ? "OpenHalfDay" : "CloseHalfDay", "halfDayId", chance.one(halfDays));
    }

    private Map<String, ?> attend(String participant) {
        return command(
                "RecordAttendance", "halfDayId", chance.one(halfDays), "participantId", participant, "attendance", "PRESENT");
    }

    private Map<String, ?> start() {
        var phases = List.of(
                Map.of("title", chance.text(), "minutes", 5, "visibility", "ALL"),
                Map.of("title", chance.text(), "minutes", 5, "visibility", "ALL"));
        return command(
                "StartAgendaItem", "agendaItemId", chance.one(items), "activityId", chance.newId("pa"), "phases", phases);
    }

    private Map<String, ?> goOn() {
        return chance.flag()
                ? command("StartNextPhase", "agendaItemId", chance.one(items), "activityId", chance.newId("pa"))
                : command("FinishAgendaItem", "agendaItemId", chance.one(items));
    }

    private Map<String, ?> workForm() {
        if (chance.flag()) {
            return command("WithdrawWorkForm", "workFormId", chance.one(workForms));
        }
        var workForm = chance.newId("wf");
        workForms.add(workForm);
        var phases = List.of(Map.of("title", chance.text(), "minutes", 5, "visibility", "OWN"));
        var composition = Map.of(
                "name", chance.text(), "purpose", chance.text(), "output", chance.text(),
                "people", Map.of("least", 3, "most", 20), "phases", phases);
        return command("ComposeWorkForm", "workFormId", workForm, "composition", composition);
    }

    private Map<String, ?> item() {
        var item = chance.newId("ai");
        items.add(item);
        var entry = Map.of("kind", "BREAK", "title", chance.text(), "minutes", 1 + chance.below(60), "workForms", List.of(chance.one(workForms)));
        return command("PlanAgendaItem", "agendaItemId", item, "halfDayId", chance.one(halfDays), "entry", entry);
    }

    private Map<String, ?> move() {
        return chance.flag()
                ? command("MoveAgendaItem", "agendaItemId", chance.one(items), "halfDayId", chance.one(halfDays))
                : command(
                        "MoveAgendaItem",
                        "agendaItemId", chance.one(items),
                        "halfDayId", chance.one(halfDays),
                        "before", chance.one(items));
    }
}
