package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/** What the resources come to: by phase, by party and by funding; and what is asked beside what is offered. */
final class ResourceTotalsBlocks {
    private static final Text BY_PHASE = new Text("Uren per fase", "Hours by phase");
    private static final Text BY_PARTY = new Text("Totaal per partij", "Total by party");
    private static final Text BY_FUNDING = new Text("Totaal per dekking", "Total by funding");
    private static final Text ALL = new Text("Alle partijen samen", "All parties together");
    private static final Text ASKED = new Text("Gevraagd en aangeboden", "Asked and offered");

    private ResourceTotalsBlocks() {}

    static List<Block> of(Material material) {
        var totals = material.all(ItemKind.RESOURCE_TOTALS).stream().findFirst().orElse(Entry.NOTHING);
        var all = totals.part("all");
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, material.say(BY_PHASE)));
        blocks.add(phases(material, all));
        blocks.add(new Heading(2, material.say(BY_PARTY)));
        blocks.add(sums(material, BY_PARTY, new Text("Partij", "Party"), totals.parts("parties"), all,
                sum -> material.party(sum.text("stakeholder"))));
        blocks.add(new Heading(2, material.say(BY_FUNDING)));
        blocks.add(sums(material, BY_FUNDING, new Text("Dekking", "Funding"), totals.parts("coverage"), all,
                sum -> material.term(ResourceChapter.COVERAGE, sum, "state")));
        return blocks;
    }

    static List<Block> asked(Material material) {
        var asks = material.all(ItemKind.CAPACITY_ASK);
        if (asks.isEmpty()) {
            return List.of();
        }
        var table = new TableDraft(material, ASKED, Table.Use.BOTH)
                .column("Partij", "Party", 5)
                .column("Fase", "Phase", 4)
                .column("Gevraagd (uur)", "Asked (hours)", 3)
                .column("Aangeboden (uur)", "Offered (hours)", 3)
                .column("Regels nog onbekend", "Rows still unknown", 3);
        var parties = material.all(ItemKind.RESOURCE_TOTALS).stream()
                .flatMap(totals -> totals.parts("parties").stream())
                .toList();
        for (var ask : asks) {
            for (var phase : ResourcePhase.values()) {
                var asked = ask.part("quarters").number(phase.name());
                if (asked != null) {
                    table.row(asked(material, ask, phase, asked, parties));
                }
            }
        }
        return List.of(new Heading(2, material.say(ASKED)), table.done());
    }

    private static List<Cell> asked(
            Material material, Entry ask, ResourcePhase phase, double asked, List<Entry> parties) {
        var offered = parties.stream()
                .filter(party -> party.says("stakeholder", ask.id()))
                .flatMap(party -> party.parts("phases").stream())
                .filter(each -> each.says("phase", phase.name()))
                .findFirst()
                .orElse(Entry.NOTHING);
        return List.of(
                new Cell.Words(material.party(ask.id())),
                new Cell.Words(material.say(ResourceChapter.PHASE.of(phase.name()))),
                ResourceChapter.hours(asked),
                ResourceChapter.hours(offered.number("sum")),
                missing(offered.whole("unknown")));
    }

    private static Table phases(Material material, Entry all) {
        var table = new TableDraft(material, BY_PHASE, Table.Use.BOTH)
                .column("Fase", "Phase", 5)
                .column("Uren", "Hours", 3)
                .column("Regels nog onbekend", "Rows still unknown", 3);
        for (var phase : all.parts("phases")) {
            table.row(
                    new Cell.Words(material.term(ResourceChapter.PHASE, phase, "phase")),
                    ResourceChapter.hours(phase.number("sum")),
                    missing(phase.whole("unknown")));
        }
        return table.done();
    }

    private static Table sums(
            Material material, Text name, Text what, List<Entry> sums, Entry all, Function<Entry, String> label) {
        var table = new TableDraft(material, name, Table.Use.BOTH)
                .column(what, 5)
                .column("Uren", "Hours", 2)
                .column("Arbeid", "Labour", 3)
                .column("Andere kosten", "Other costs", 3)
                .column("Totaal", "Total", 3)
                .column("Regels nog onbekend", "Rows still unknown", 2);
        sums.forEach(sum -> table.row(sum(label.apply(sum), sum)));
        table.row(sum(material.say(ALL), all));
        return table.done();
    }

    private static List<Cell> sum(String label, Entry sum) {
        return List.of(
                new Cell.Words(label),
                ResourceChapter.hours(sum.part("quarters").number("sum")),
                Cell.euros(sum.part("labourCents").whole("sum")),
                Cell.euros(sum.part("outOfPocketCents").whole("sum")),
                Cell.euros(sum.part("totalCents").whole("sum")),
                missing(sum.part("totalCents").whole("unknown")));
    }

    private static Cell missing(@Nullable Long rows) {
        return rows == null ? new Cell.Nothing() : Cell.count(rows);
    }
}
