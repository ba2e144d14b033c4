package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Fact;
import nl.wijkatelier.query.report.document.Block.Facts;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What parties promise each other in writing. */
final class AgreementChapter implements Chapter {
    static final Terms KIND = Terms.of(
            "LETTER_OF_INTENT", "Intentieovereenkomst", "Letter of intent",
            "COOPERATION_AGREEMENT", "Samenwerkingsovereenkomst", "Cooperation agreement",
            "DATA_AGREEMENT", "Afspraak over gegevens", "Data agreement",
            "HEAT_SUPPLY_AGREEMENT", "Warmteleveringsovereenkomst", "Heat supply agreement",
            "OTHER", "Andere overeenkomst", "Other agreement");
    static final Terms STATUS = Terms.of(
            "FORESEEN", "Voorzien", "Foreseen",
            "DRAFT", "Concept", "Draft",
            "READY_TO_SIGN", "Klaar om te tekenen", "Ready to sign",
            "SIGNED", "Getekend", "Signed",
            "EXPIRED", "Verlopen", "Expired");

    private static final Text CONTENTS = new Text("Wat er in staat", "What it holds");
    private static final Text BINDING = new Text("Hoe bindend", "How binding");
    private static final Text FROM = new Text("Volgt uit", "Comes from");
    private static final Text BY = new Text("%s: %s", "%s: %s");

    @Override
    public Text title() {
        return new Text("Overeenkomsten", "Agreements between parties");
    }

    @Override
    public List<Block> blocks(Material material) {
        var page = rest(new TableDraft(material, title(), Table.Use.PAGE).column("Overeenkomst", "Agreement", 6));
        var data = rest(new TableDraft(material, title(), Table.Use.DATA)
                .column("Overeenkomst", "Agreement", 6)
                .column(Words.KIND, 4))
                .column(CONTENTS, 6)
                .column(BINDING, 5)
                .column(FROM, 5);
        var each = new ArrayList<Block>();
        for (var agreement : material.all(ItemKind.AGREEMENT)) {
            var name = agreement.given("title");
            var kind = material.term(KIND, agreement, "kind");
            var rest = rest(material, agreement);
            // With the kind under the name, so that it fits.
            page.row(Stream.concat(Stream.of(new Cell.Words(name + "\n" + kind)), rest.stream()).toList());
            data.row(Stream.of(List.<Cell>of(new Cell.Words(name), new Cell.Words(kind)), rest, terms(material, agreement))
                    .flatMap(List::stream)
                    .toList());
            each.add(new Heading(2, name));
            each.add(facts(material, agreement));
        }
        return Stream.of(page.ifAny(), each.stream(), data.ifAny()).flatMap(blocks -> blocks).toList();
    }

    private static Facts facts(Material material, Entry agreement) {
        var names = List.of(CONTENTS, BINDING, FROM);
        var values = terms(material, agreement);
        var facts = new ArrayList<Fact>();
        for (var at = 0; at < names.size(); at++) {
            if (!(values.get(at) instanceof Cell.Nothing)) {
                facts.add(new Fact(material.say(names.get(at)), values.get(at)));
            }
        }
        return new Facts(facts);
    }

    /** What it arranges, how far it binds, and from which decision it comes. */
    private static List<Cell> terms(Material material, Entry agreement) {
        return List.of(
                Cell.words(String.join("\n", agreement.texts("contents"))),
                Cell.words(agreement.text("binding")),
                material.find(ItemKind.DECISION, agreement.text("decision"))
                        .map(decision -> Cell.words(decision.text("title")))
                        .orElse(new Cell.Nothing()));
    }

    private static TableDraft rest(TableDraft table) {
        return table.column("Partijen", "Parties", 5)
                .column(Words.STATE, 3)
                .column("Tekenen gepland", "To be signed", 3)
                .column("Getekend", "Signed on", 3)
                .column("Voorbehoud", "Reservations", 5);
    }

    private static List<Cell> rest(Material material, Entry agreement) {
        return List.of(
                Cell.words(agreement.texts("parties").stream().map(material::party).collect(Collectors.joining("\n"))),
                new Cell.Words(material.term(STATUS, agreement, "status")),
                Cell.day(agreement.day("plannedOn")),
                agreement.day("signedOn") == null ? new Cell.Nothing() : Cell.day(agreement.day("signedOn")),
                Cell.wordsIfAny(reservations(material, agreement)));
    }

    private static String reservations(Material material, Entry agreement) {
        return agreement.parts("reservations").stream()
                .map(reservation -> reservation.text("party") == null
                        ? reservation.given("text")
                        : material.say(BY, material.party(reservation.text("party")), reservation.given("text")))
                .collect(Collectors.joining("\n"));
    }
}
