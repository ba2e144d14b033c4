package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** Who meets, who does what for which product, and what role the municipality takes in each phase. */
final class OrganisationChapter implements Chapter {
    static final Terms BODY_KIND = Terms.of(
            "STEERING_GROUP", "Stuurgroep", "Steering group",
            "PROJECT_TEAM", "Projectgroep", "Project team",
            "WORKING_GROUP", "Werkgroep", "Working group",
            "SOUNDING_BOARD", "Klankbordgroep", "Sounding board");
    static final Terms RESPONSIBILITY = Terms.of(
            "RESPONSIBLE", "voert uit (R)", "does the work (R)",
            "ACCOUNTABLE", "is eindverantwoordelijk (A)", "accounts for it (A)",
            "RESPONSIBLE_AND_ACCOUNTABLE", "voert uit en is eindverantwoordelijk (R, A)", "does the work and accounts for it (R, A)",
            "SUPPORTIVE", "ondersteunt (S)", "supports (S)",
            "CONSULTED", "wordt geraadpleegd (C)", "is consulted (C)",
            "INFORMED", "wordt geïnformeerd (I)", "is informed (I)");

    private static final Text BODIES = new Text("Overleggen", "Bodies");
    private static final Text RASCI = new Text("Wie doet wat", "Who does what");
    private static final Text ROLES = new Text("Regierol van de gemeente", "Directing role of the municipality");
    private static final Text TASK = new Text("%s: %s", "%s: %s");
    private static final Text CHAIR = new Text("%s (voorzitter)", "%s (chair)");
    private static final Text LISTENS = new Text("%s (toehoorder)", "%s (observer)");

    @Override
    public Text title() {
        return new Text("Organisatie", "Organisation");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Stream.of(
                        bodies(material).underItsName(2),
                        products(material).underItsName(2),
                        rasci(material).ifAny(),
                        TableProposals.table(material).underItsName(2),
                        roles(material).underItsName(2))
                .flatMap(Function.identity())
                .toList();
    }

    private static TableDraft bodies(Material material) {
        var table = new TableDraft(material, BODIES, Table.Use.BOTH)
                .column("Naam", "Name", 4)
                .column(Words.KIND, 3)
                .column("Mandaat", "Mandate", 5)
                .column("Hoe vaak", "How often", 3)
                .column("Wie", "Who", 6);
        for (var body : material.all(ItemKind.BODY)) {
            table.row(
                    Cell.words(body.text("name")),
                    new Cell.Words(material.term(BODY_KIND, body, "kind")),
                    Cell.words(body.text("mandate")),
                    Cell.words(body.text("rhythm")),
                    Cell.words(String.join("\n", seats(material, body))));
        }
        return table;
    }

    private static List<String> seats(Material material, Entry body) {
        var seats = new ArrayList<String>();
        for (var member : body.texts("members")) {
            var name = material.party(member);
            seats.add(body.says("chair", member) ? material.say(CHAIR, name) : name);
        }
        body.texts("observers").forEach(observer -> seats.add(material.say(LISTENS, material.party(observer))));
        return seats;
    }

    /** On the pages a product is one row, with a line for each task that somebody has. */
    private static TableDraft products(Material material) {
        var table = new TableDraft(material, RASCI, Table.Use.PAGE)
                .column("Product", "Product", 5)
                .column("Taken", "Tasks", 12);
        for (var product : material.all(ItemKind.PRODUCT)) {
            var parties = new LinkedHashMap<String, List<String>>();
            for (var task : RESPONSIBILITY.values()) {
                product.parts("parts").stream()
                        .filter(part -> part.says("responsibility", task))
                        .forEach(part -> parties.computeIfAbsent(material.say(RESPONSIBILITY.of(task)), any -> new ArrayList<>())
                                .add(material.party(part.text("stakeholder"))));
            }
            var lines = parties.entrySet().stream()
                    .map(task -> material.say(TASK, task.getKey(), String.join(", ", task.getValue())))
                    .collect(Collectors.joining("\n"));
            table.row(Cell.words(product.text("title")), Cell.words(lines));
        }
        return table;
    }

    private static TableDraft rasci(Material material) {
        var table = new TableDraft(material, RASCI, Table.Use.DATA)
                .column("Product", "Product", 6)
                .column("Partij", "Party", 5)
                .column("Taak", "Task", 6);
        for (var product : material.all(ItemKind.PRODUCT)) {
            for (var part : product.parts("parts")) {
                table.row(
                        Cell.words(product.text("title")),
                        new Cell.Words(material.party(part.text("stakeholder"))),
                        new Cell.Words(material.term(RESPONSIBILITY, part, "responsibility")));
            }
        }
        return table;
    }

    private static TableDraft roles(Material material) {
        var table = new TableDraft(material, ROLES, Table.Use.BOTH)
                .column("Fase", "Phase", 4)
                .column("Rol", "Role", 4)
                .column("Toelichting", "Explanation", 7);
        for (var phase : material.all(ItemKind.DIRECTING_ROLE)) {
            table.row(
                    Cell.words(material.shipped(phase, "title")),
                    Cell.words(role(material, phase.text("role"))),
                    Cell.wordsIfAny(phase.text("explanation")));
        }
        return table;
    }

    private static @Nullable String role(Material material, @Nullable String id) {
        return material.all(ItemKind.ROLE_SCALE).stream()
                .flatMap(scale -> scale.parts("roles").stream())
                .filter(role -> id != null && role.says("id", id))
                .findFirst()
                .map(role -> material.shipped(role, "name"))
                .orElse(null);
    }
}
