package nl.wijkatelier.query.report.chapter;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.wording.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A half-day with the points of its agenda; their times follow from when it starts and how long each takes.
 *
 * @param number from 1, in the order of their days
 */
public record Agenda(int number, Entry halfDay, List<Point> points) {
    static final Terms ITEM_KIND = Terms.of(
            "OPENING", "Opening", "Opening",
            "BREAK", "Pauze", "Break",
            "COMPONENT", "Onderdeel", "Component",
            "CLOSING", "Afsluiting", "Closing");

    /** A point of the agenda and when it starts. */
    public record Point(Entry item, LocalTime starts) {
        /** What it is called: its title, or else what sort of point it is. */
        public String name(Material material) {
            return Agenda.name(material, item);
        }
    }

    /** What an item of an agenda is called: its title, or else what sort of item it is. */
    static String name(Material material, Entry item) {
        return item.text("title") == null ? material.term(ITEM_KIND, item, "kind") : item.given("title");
    }

    /** All half-days: first those with a day, by day and time, and then those without. */
    public static List<Agenda> all(Material material) {
        var halfDays = material.all(ItemKind.HALF_DAY).stream()
                .sorted(Comparator.comparing((Entry day) -> sortable(day.text("date")))
                        .thenComparing(day -> day.given("start"))
                        .thenComparing(day -> sequence(day.whole("sequence"))))
                .toList();
        var all = new ArrayList<Agenda>();
        for (var halfDay : halfDays) {
            all.add(new Agenda(all.size() + 1, halfDay, points(material, halfDay)));
        }
        return all;
    }

    private static List<Point> points(Material material, Entry halfDay) {
        var points = new ArrayList<Point>();
        var time = LocalTime.parse(halfDay.given("start"));
        var items = material.of(ItemKind.AGENDA_ITEM, "halfDay", halfDay.id()).stream()
                .sorted(Comparator.comparing(item -> sequence(item.whole("position"))))
                .toList();
        for (var item : items) {
            points.add(new Point(item, time));
            time = time.plusMinutes(sequence(item.whole("minutes")));
        }
        return points;
    }

    private static String sortable(@Nullable String date) {
        return date == null ? "unknown" : date;
    }

    private static long sequence(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
