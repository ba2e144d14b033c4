package nl.wijkatelier.query.report.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.report.calendar.CalendarEntry.Days;
import nl.wijkatelier.query.report.calendar.CalendarEntry.Hours;
import nl.wijkatelier.query.report.calendar.CalendarEntry.When;
import nl.wijkatelier.query.report.chapter.Agenda;
import nl.wijkatelier.query.report.chapter.Entry;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.wording.Text;

/**
 * What of an atelier is on a day: the half-days, meetings and decisions to come, formal decisions that are expected, days to
 * look at an agreement again, papers that are to be signed, and open actions that are due. What has no day yet is in no calendar.
 */
public final class CalendarEntries {
    private static final Set<String> STEPS = Set.of("MEETING", "DECISION_TO_TAKE", "MILESTONE");
    private static final Text HALF_DAY = new Text("Dagdeel %d: %s", "Half-day %d: %s");
    /** Also in its title: not every calendar heeds that something is cancelled. */
    private static final Text CANCELLED = new Text("Vervallen: %s", "Cancelled: %s");
    private static final Text DUE = new Text("Actie klaar: %s", "Action due: %s");
    private static final Text EXPECTED = new Text("Formele beslissing verwacht: %s", "Formal decision expected: %s");
    private static final Set<String> UNSIGNED = Set.of("FORESEEN", "DRAFT", "READY_TO_SIGN");
    private static final Text SIGN = new Text("Tekenen: %s", "To be signed: %s");
    private static final Text REVIEW = new Text("Opnieuw bekijken: %s", "To be looked at again: %s");

    private final Material material;
    private final List<CalendarEntry> entries = new ArrayList<>();

    private CalendarEntries(Material material) {
        this.material = material;
    }

    /** All of them, in no particular order. */
    public static List<CalendarEntry> of(Material material) {
        var found = new CalendarEntries(material);
        Agenda.all(material).forEach(found::halfDay);
        material.all(ItemKind.PROCESS_STEP).stream()
                .filter(step -> STEPS.contains(step.given("kind")))
                .forEach(found::step);
        material.all(ItemKind.DECISION).forEach(found::decision);
        material.all(ItemKind.AGREEMENT).forEach(found::agreement);
        material.of(ItemKind.ACTION, "state", "OPEN").forEach(found::action);
        return List.copyOf(found.entries);
    }

    /** Whether it is a half-day, or a step that people have in their calendar, of which the day is known. */
    public static boolean isMeeting(Item item) {
        var entry = Entry.of(item);
        return switch (item.kind()) {
            case HALF_DAY -> entry.day("date") != null;
            case PROCESS_STEP -> STEPS.contains(entry.given("kind")) && entry.day("from") != null;
            default -> false;
        };
    }

    /** The {@linkplain #isMeeting meetings} that will not be, each on the day on which it was to be. */
    public static List<CalendarEntry> cancelled(Material material, List<Item> meetings) {
        var found = new CalendarEntries(material);
        for (var item : meetings) {
            var meeting = Entry.of(item);
            if (item.kind() == ItemKind.HALF_DAY) {
                found.halfDay(meeting, found.theme(meeting), "");
            } else {
                found.step(meeting);
            }
        }
        return found.entries.stream().map(entry -> entry.cancelledAs(material.say(CANCELLED, entry.title()))).toList();
    }

    private void halfDay(Agenda agenda) {
        var points = agenda.points().stream()
                .map(point -> point.starts() + " " + point.name(material))
                .collect(Collectors.joining("\n"));
        halfDay(agenda.halfDay(), material.say(HALF_DAY, agenda.number(), theme(agenda.halfDay())), points);
    }

    private String theme(Entry halfDay) {
        return halfDay.text("theme") == null ? material.atelier().given("name") : halfDay.given("theme");
    }

    private void halfDay(Entry halfDay, String title, String points) {
        var day = halfDay.day("date");
        if (day != null) {
            add("halfDay", halfDay, title, points, new Hours(
                    day.atTime(LocalTime.parse(halfDay.given("start"))), day.atTime(LocalTime.parse(halfDay.given("end")))));
        }
    }

    private void step(Entry step) {
        var day = step.day("from");
        if (day != null) {
            var description = List.of(step.given("body"), step.given("product")).stream()
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
            add("processStep", step, step.given("title"), description, new Days(day, step.day("until")));
        }
    }

    private void decision(Entry decision) {
        var title = decision.given("title");
        var expected = decision.day("formalExpectedAt");
        if (expected != null && decision.text("formalOutcome") == null) {
            add("formal", decision, material.say(EXPECTED, title), decision.given("formalBody"), new Days(expected, null));
        }
        var review = decision.day("reviewAt");
        if (review != null && decision.says("state", "AGREED")) {
            add("review", decision, material.say(REVIEW, title), decision.given("question"), new Days(review, null));
        }
    }

    private void agreement(Entry agreement) {
        var planned = agreement.day("plannedOn");
        if (planned != null && UNSIGNED.contains(agreement.given("status"))) {
            var parties = agreement.texts("parties").stream().map(material::party).collect(Collectors.joining("\n"));
            add("agreement", agreement, material.say(SIGN, agreement.given("title")), parties, new Days(planned, null));
        }
    }

    private void action(Entry action) {
        var due = action.day("dueAt");
        if (due != null) {
            var owner = action.text("stakeholder") == null
                    ? material.people().label(action.text("participant"))
                    : material.party(action.text("stakeholder"));
            add("action", action, material.say(DUE, action.given("title")), owner, new Days(due, null));
        }
    }

    private void add(String kind, Entry entry, String title, String description, When when) {
        var uid = kind + "-" + entry.id() + "@" + material.snapshot().atelier() + ".wijkatelier";
        entries.add(new CalendarEntry(uid, title, description, when, false));
    }
}
