package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Block.Remark;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;

/** Who was there on each half-day. */
final class AttendanceBlocks {
    static final Terms ATTENDANCE = Terms.of("PRESENT", "Aanwezig", "Present", "ABSENT", "Afwezig", "Absent");

    private static final Text THERE = new Text(
            "Aanwezig: %d. Afwezig: %d. Onbekend: %d.", "Present: %d. Absent: %d. Unknown: %d.");
    private static final Text ABSENT = new Text("Afwezig waren: %s.", "Absent were: %s.");
    private static final Text WHO_WAS_THERE = new Text("Aanwezigheid", "Attendance");
    private static final Text PER_ORGANISATION = new Text("Aanwezigheid per organisatie", "Attendance by organisation");
    private static final Text EXPLANATION = new Text(
            "Hoeveel mensen van een organisatie er waren, van hoeveel mensen dat bekend is.",
            "How many people of an organisation were there, of how many people that is known.");
    private static final Text HALF_DAY = new Text("Dagdeel %d", "Half-day %d");
    private static final Text OF = new Text("%d van %d", "%d of %d");

    private AttendanceBlocks() {}

    static Stream<Block> of(Material material, Agenda agenda) {
        var known = known(material, agenda);
        var absent = known.stream().filter(each -> each.says("attendance", "ABSENT")).toList();
        if (known.isEmpty()) {
            return Stream.empty();
        }
        var unknown = unknown(material, known);
        var counts = new Paragraph(material.say(THERE, known.size() - absent.size(), absent.size(), unknown));
        if (absent.isEmpty()) {
            return Stream.of(counts);
        }
        var who = absent.stream()
                .map(each -> material.people().label(each.text("participant")))
                .collect(Collectors.joining(", "));
        return Stream.of(counts, new Paragraph(material.say(ABSENT, who)));
    }

    /** Of how many who take part nobody said whether they were there; who leads or listens is not asked after. */
    private static long unknown(Material material, List<Entry> known) {
        var said = known.stream().map(each -> each.given("participant")).collect(Collectors.toSet());
        return material.of(ItemKind.PARTICIPANT, "role", "PARTICIPANT").stream().filter(each -> !said.contains(each.id())).count();
    }

    /** All half-days together: by organisation on the pages, and one by one in the data. */
    static List<Block> all(Material material, List<Agenda> agendas) {
        var single = single(material, agendas);
        if (single.rows().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, material.say(PER_ORGANISATION)),
                new Remark(material.say(EXPLANATION)),
                perOrganisation(material, agendas),
                single);
    }

    private static Table perOrganisation(Material material, List<Agenda> agendas) {
        var table = new TableDraft(material, PER_ORGANISATION, Table.Use.BOTH).column("Organisatie", "Organisation", 8);
        agendas.forEach(agenda -> table.column(numbered(agenda), 3));
        var rows = new LinkedHashMap<String, List<Cell>>();
        for (var participant : material.all(ItemKind.PARTICIPANT)) {
            rows.computeIfAbsent(material.people().organisation(participant.id()), organisation -> {
                var row = new ArrayList<Cell>();
                row.add(new Cell.Words(organisation));
                agendas.forEach(agenda -> row.add(count(material, agenda, organisation)));
                return row;
            });
        }
        rows.values().stream()
                .filter(row -> row.stream().skip(1).anyMatch(cell -> !(cell instanceof Cell.Unknown)))
                .forEach(table::row);
        return table.done();
    }

    private static Text numbered(Agenda agenda) {
        return new Text(HALF_DAY.dutch().formatted(agenda.number()), HALF_DAY.english().formatted(agenda.number()));
    }

    private static Cell count(Material material, Agenda agenda, String organisation) {
        var known = known(material, agenda).stream()
                .filter(each -> material.people().organisation(each.given("participant")).equals(organisation))
                .toList();
        var there = known.stream().filter(each -> each.says("attendance", "PRESENT")).count();
        return known.isEmpty() ? new Cell.Unknown() : new Cell.Words(material.say(OF, there, known.size()));
    }

    private static Table single(Material material, List<Agenda> agendas) {
        var table = new TableDraft(material, WHO_WAS_THERE, Table.Use.DATA)
                .column("Dagdeel", "Half-day", 1)
                .column("Wie", "Who", 4)
                .column("Aanwezigheid", "Attendance", 2);
        for (var agenda : agendas) {
            for (var known : known(material, agenda)) {
                table.row(
                        new Cell.Figure(agenda.number(), 0),
                        new Cell.Words(material.people().label(known.text("participant"))),
                        new Cell.Words(material.term(ATTENDANCE, known, "attendance")));
            }
        }
        return table.done();
    }

    private static List<Entry> known(Material material, Agenda agenda) {
        return material.of(ItemKind.ATTENDANCE, "halfDay", agenda.halfDay().id());
    }
}
