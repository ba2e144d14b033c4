package nl.wijkatelier.query.report.chapter;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;

/** What each table proposed for who does what, in the rounds that were shown, beside what was agreed. */
final class TableProposals {
    private static final Text TITLE = new Text("Wat tafels voorstelden", "What tables proposed");
    private static final Text NONE = new Text("geen rol", "no role");
    private static final Text PROPOSED = new Text("%s: %s", "%s: %s");

    private TableProposals() {}

    /** A row for each product and party for which a table proposed something. */
    static TableDraft table(Material material) {
        var table = new TableDraft(material, TITLE, Table.Use.BOTH)
                .column("Getoond", "Shown", 4)
                .column("Product", "Product", 5)
                .column("Partij", "Party", 4)
                .column("Voorgesteld", "Proposed", 7)
                .column("Afgesproken", "Agreed", 4);
        material.all(ItemKind.RASCI_ROUND).stream()
                .filter(round -> round.has("shownAt"))
                .flatMap(round -> rows(material, round))
                .forEach(table::row);
        return table;
    }

    private static Stream<List<Cell>> rows(Material material, Entry round) {
        var proposals = material.of(ItemKind.RASCI_PROPOSAL, "round", round.id());
        return material.all(ItemKind.PRODUCT).stream().flatMap(product -> {
            var own = proposals.stream().filter(proposal -> proposal.says("product", product.id())).toList();
            var parties = new LinkedHashSet<>(own.stream().map(proposal -> proposal.given("stakeholder")).toList());
            return parties.stream().map(party -> row(
                    material, round, product, party, own.stream().filter(each -> each.says("stakeholder", party)).toList()));
        });
    }

    private static List<Cell> row(Material material, Entry round, Entry product, String party, List<Entry> proposals) {
        return List.of(
                Cell.moment(round.moment("shownAt")),
                Cell.words(product.text("title")),
                new Cell.Words(material.party(party)),
                Cell.words(proposals.stream()
                        .sorted(Comparator.comparing(proposal -> proposal.given("tableName")))
                        .map(proposal -> material.say(PROPOSED, proposal.given("tableName"), part(material, proposal)))
                        .collect(Collectors.joining("\n"))),
                Cell.words(product.parts("parts").stream()
                        .filter(agreed -> agreed.says("stakeholder", party))
                        .map(agreed -> part(material, agreed))
                        .findFirst()
                        .orElseGet(() -> proposals.stream().anyMatch(proposal -> proposal.has("leftOut")) ? material.say(NONE) : null)));
    }

    private static String part(Material material, Entry part) {
        return material.term(OrganisationChapter.RESPONSIBILITY, part, "responsibility");
    }
}
