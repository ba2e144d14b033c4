package nl.wijkatelier.query.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Fact;
import nl.wijkatelier.query.report.document.Block.Facts;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** Where the neighbourhood is going, and all that is planned and agreed on one line of time. */
final class RouteMapChapter implements Chapter {
    private static final Text END_STATE = new Text("Eindbeeld", "End state");
    private static final Text TARGET_YEAR = new Text("In welk jaar", "In which year");
    private static final Text PHASES = new Text("Fasen", "Phases");
    private static final Text ROUTE = new Text("De route", "The route");
    private static final Text DONE = new Text("Gedaan", "Done");
    private static final Text OPEN = new Text("Open", "Open");

    @Override
    public Text title() {
        return new Text("Routemap", "Route map");
    }

    @Override
    public List<Block> blocks(Material material) {
        var map = material.all(ItemKind.ROUTE_MAP).stream().findFirst().orElse(Entry.NOTHING);
        var milestones = RouteMilestones.of(material);
        if (map == Entry.NOTHING && milestones.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var year = map.whole("targetYear");
        blocks.add(new Facts(List.of(
                new Fact(material.say(END_STATE), Cell.words(map.text("endState"))),
                new Fact(material.say(TARGET_YEAR), year == null ? new Cell.Unknown() : new Cell.Year(year.intValue())))));
        phases(material, map).underItsName(2).forEach(blocks::add);
        route(material, map, milestones).forEach(blocks::add);
        return blocks;
    }

    private static TableDraft phases(Material material, Entry map) {
        var table = new TableDraft(material, PHASES, Table.Use.BOTH)
                .column("Fase", "Phase", 6)
                .column("Eerste dag", "First day", 3)
                .column("Laatste dag", "Last day", 3);
        for (var phase : map.parts("phases")) {
            table.row(Cell.words(phase.text("title")), Cell.day(phase.day("from")), Cell.day(phase.day("until")));
        }
        return table;
    }

    /** On the pages without the last day, so that it fits: of a step that is in the process plan. */
    private static Stream<Block> route(Material material, Entry map, List<RouteMilestone> milestones) {
        var page = rest(new TableDraft(material, ROUTE, Table.Use.PAGE).column("Dag", "Day", 3));
        var data = rest(new TableDraft(material, ROUTE, Table.Use.DATA)
                .column("Eerste dag", "First day", 3)
                .column("Laatste dag", "Last day", 3));
        for (var milestone : milestones) {
            var day = Cell.day(milestone.day());
            var until = milestone.until() == null ? new Cell.Nothing() : Cell.day(milestone.until());
            var rest = rest(material, map, milestone);
            page.row(Stream.concat(Stream.of(day), rest.stream()).toList());
            data.row(Stream.concat(Stream.of(day, until), rest.stream()).toList());
        }
        return Stream.concat(page.underItsName(2), data.ifAny());
    }

    private static TableDraft rest(TableDraft table) {
        return table.column(Words.KIND, 4)
                .column("Wat", "What", 8)
                .column("Wie", "Who", 5)
                .column("Fase", "Phase", 4)
                .column(Words.STATE, 3);
    }

    private static List<Cell> rest(Material material, Entry map, RouteMilestone milestone) {
        var done = milestone.done();
        return List.of(
                new Cell.Words(material.say(milestone.what())),
                Cell.wordsIfAny(milestone.title()),
                Cell.wordsIfAny(milestone.who()),
                Cell.wordsIfAny(phaseOf(map, milestone.day())),
                done == null ? new Cell.Nothing() : new Cell.Words(material.say(done ? DONE : OPEN)));
    }

    private static @Nullable String phaseOf(Entry map, @Nullable LocalDate day) {
        return map.parts("phases").stream()
                .filter(phase -> day != null && includes(phase, day))
                .findFirst()
                .map(phase -> phase.given("title"))
                .orElse(null);
    }

    /** A phase without a last day is one day, as on the page of the route map. */
    private static boolean includes(Entry phase, LocalDate day) {
        var from = phase.day("from");
        var until = phase.day("until") == null ? from : phase.day("until");
        return from != null && until != null && !day.isBefore(from) && !day.isAfter(until);
    }
}
