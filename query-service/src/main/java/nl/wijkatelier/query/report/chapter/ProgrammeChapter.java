package nl.wijkatelier.query.report.chapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** The half-days: what was on the agenda, and who was there. */
final class ProgrammeChapter implements Chapter {
    private static final Text HALF_DAY = new Text("Dagdeel %d", "Half-day %d");
    private static final Text WHEN = new Text("%s, %s tot %s uur", "%s, %s to %s");
    private static final Text NO_DATE = new Text("Datum onbekend", "Date unknown");
    private static final Text AGENDA = new Text("Agenda", "Agenda");

    private static final double SECONDS = 60;

    private final WorkForms workForms = WorkForms.shipped();

    @Override
    public Text title() {
        return new Text("Programma", "Programme");
    }

    @Override
    public List<Block> blocks(Material material) {
        var agendas = Agenda.all(material);
        if (agendas.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        for (var agenda : agendas) {
            blocks.add(new Heading(2, heading(material, agenda)));
            blocks.add(new Paragraph(when(material, agenda)));
            AttendanceBlocks.of(material, agenda).forEach(blocks::add);
            blocks.add(page(material, agenda));
        }
        blocks.add(data(material, agendas));
        blocks.addAll(AttendanceBlocks.all(material, agendas));
        return blocks;
    }

    private static String heading(Material material, Agenda agenda) {
        var name = material.say(HALF_DAY, agenda.number());
        var theme = agenda.halfDay().text("theme");
        return theme == null ? name : name + ": " + theme;
    }

    private static String when(Material material, Agenda agenda) {
        var day = agenda.halfDay().day("date");
        return material.say(
                WHEN,
                day == null ? material.say(NO_DATE) : material.wording().day(day),
                agenda.halfDay().given("start"),
                agenda.halfDay().given("end"));
    }

    private Table page(Material material, Agenda agenda) {
        var table = columns(new TableDraft(material, AGENDA, Table.Use.PAGE));
        agenda.points().forEach(point -> table.row(cells(material, point)));
        return table.done();
    }

    private Table data(Material material, List<Agenda> agendas) {
        var table = new TableDraft(material, AGENDA, Table.Use.DATA)
                .column("Dagdeel", "Half-day", 1)
                .column("Datum", "Date", 1);
        columns(table);
        for (var agenda : agendas) {
            for (var point : agenda.points()) {
                var cells = new ArrayList<Cell>();
                cells.add(new Cell.Figure(agenda.number(), 0));
                cells.add(Cell.day(agenda.halfDay().day("date")));
                cells.addAll(cells(material, point));
                table.row(cells);
            }
        }
        return table.done();
    }

    private static TableDraft columns(TableDraft table) {
        return table.column("Begint", "Starts", 2)
                .column("Minuten gepland", "Minutes planned", 2)
                .column("Minuten werkelijk", "Minutes in fact", 2)
                .column("Wat", "What", 5)
                .column(Words.COMPONENT_TITLE, 3)
                .column("Werkvormen", "Working methods", 4)
                .column("Wat het moet opleveren", "What it must yield", 5);
    }

    private List<Cell> cells(Material material, Agenda.Point point) {
        var item = point.item();
        var component = item.text("component");
        var methods = workForms.names(item).stream().map(name -> material.say(name)).collect(Collectors.joining(", "));
        return List.of(
                new Cell.Time(point.starts()),
                Cell.count(item.whole("minutes")),
                minutesInFact(item),
                new Cell.Words(point.name(material)),
                Cell.wordsIfAny(component == null ? null : material.say(Words.COMPONENT.of(component))),
                Cell.wordsIfAny(methods),
                Cell.wordsIfAny(item.text("goal")));
    }

    /** Of what did not begin there is nothing to be said; how long what goes on will take is unknown. */
    private static Cell minutesInFact(Entry item) {
        var started = item.moment("startedAt");
        var finished = item.moment("finishedAt");
        if (started == null) {
            return new Cell.Nothing();
        }
        return finished == null
                ? new Cell.Unknown()
                : new Cell.Figure(Math.round(Duration.between(started, finished).toSeconds() / SECONDS), 0);
    }
}
