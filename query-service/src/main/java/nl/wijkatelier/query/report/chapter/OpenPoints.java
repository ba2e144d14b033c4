package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.query.report.wording.Text;

/** What is unknown or still to be done, counted: whoever has to go on with it must not have to look for it through all chapters. */
final class OpenPoints {
    private static final Set<String> UNSIGNED = Set.of("FORESEEN", "DRAFT", "READY_TO_SIGN");

    private final Material material;
    private final List<OpenPoint> found = new ArrayList<>();

    private OpenPoints(Material material) {
        this.material = material;
    }

    /** Those that there are, in the order of the chapters that tell of them. */
    static List<OpenPoint> of(Material material) {
        var points = new OpenPoints(material);
        points.figures();
        points.agreements();
        points.legal();
        points.decisions();
        points.process();
        points.resources();
        points.actions();
        points.parking();
        return List.copyOf(points.found);
    }

    private void figures() {
        var neighbourhoods = material.all(ItemKind.NEIGHBOURHOOD);
        var unknown = neighbourhoods.stream()
                .map(neighbourhood -> neighbourhood.part("figures"))
                .mapToLong(figures -> Arrays.stream(Figure.values())
                        .filter(figure -> figures.part(figure.name()).number("value") == null)
                        .count())
                .sum();
        add("Kerncijfers van wijken: onbekend", "Key figures of neighbourhoods: unknown",
                unknown, (long) neighbourhoods.size() * Figure.values().length, new NeighbourhoodChapter());
    }

    private void agreements() {
        count("Overeenkomsten: nog niet getekend", "Agreements between parties: not signed yet",
                material.all(ItemKind.AGREEMENT), agreement -> UNSIGNED.contains(agreement.given("status")), new AgreementChapter());
    }

    private void legal() {
        var items = material.all(ItemKind.LEGAL_ITEM);
        count("Juridische vragen: nog niet bekeken", "Legal questions: not looked at yet",
                items, item -> item.text("state") == null || item.says("state", "NOT_LOOKED_AT"), new LegalChapter());
        count("Juridische vragen: een jurist moet het bevestigen", "Legal questions: a jurist must confirm it",
                items, item -> item.says("state", "TO_BE_CONFIRMED_BY_JURIST"), new LegalChapter());
    }

    private void decisions() {
        var agreed = material.of(ItemKind.DECISION, "state", "AGREED");
        count("Afspraken: onbekend wie er formeel over beslist", "Agreements: unknown who decides formally",
                agreed, decision -> decision.text("formalBody") == null, new DecisionChapter());
        count("Afspraken: onbekend wanneer er formeel over wordt beslist", "Agreements: unknown when it is decided formally",
                agreed, decision -> decision.day("formalDecidedAt") == null && decision.day("formalExpectedAt") == null,
                new DecisionChapter());
        count("Bezwaren: nog open", "Objections: still open",
                material.all(ItemKind.OBJECTION), objection -> objection.says("state", "OPEN"), new DecisionChapter());
    }

    private void process() {
        var plan = new ProcessChapter();
        count("Stappen: onbekend wanneer", "Steps: unknown when",
                material.all(ItemKind.PROCESS_STEP), step -> step.day("from") == null, plan);
        var hurdles = material.of(ItemKind.HURDLE, "state", "OPEN");
        count("Hobbels: nog geen maatregel", "Hurdles: no measure yet", hurdles, hurdle -> hurdle.text("measure") == null, plan);
        count("Hobbels: nog geen eigenaar", "Hurdles: no owner yet",
                hurdles, hurdle -> hurdle.text("owner") == null && hurdle.text("participant") == null, plan);
        count("Punten van het stappenplan: nog niet gedekt", "Items of the step plan: not covered yet",
                material.all(ItemKind.STEP_PLAN_ITEM).stream().filter(item -> !item.is("staysOpen")).toList(),
                item -> !item.says("state", "FULLY"), plan);
    }

    private void resources() {
        var rows = material.all(ItemKind.RESOURCE_ROW);
        count("Middelen: kosten nog niet helemaal bekend", "Resources: costs not known in full yet",
                rows, row -> row.whole("totalCents") == null, new ResourceChapter());
        count("Middelen: onbekend of er geld voor is", "Resources: unknown whether there is money",
                rows, row -> row.text("coverage") == null || row.says("coverage", "UNKNOWN"), new ResourceChapter());
        count("Middelen: tekort", "Resources: shortfall", rows, row -> row.says("coverage", "SHORTFALL"), new ResourceChapter());
    }

    private void actions() {
        count("Acties: onbekend wanneer ze klaar moeten zijn", "Actions: unknown when they must be done",
                material.of(ItemKind.ACTION, "state", "OPEN"), action -> action.day("dueAt") == null, new ActionChapter());
    }

    private void parking() {
        count("Onderwerpen op de parkeerplaats: nog niet opgepakt", "Topics in the parking lot: not taken up yet",
                material.all(ItemKind.PARKED_TOPIC), topic -> topic.says("state", "PARKED"), new ParkingChapter());
    }

    private void count(String dutch, String english, List<Entry> all, Predicate<Entry> isOpen, Chapter chapter) {
        add(dutch, english, all.stream().filter(isOpen).count(), all.size(), chapter);
    }

    private void add(String dutch, String english, long number, long of, Chapter chapter) {
        if (number > 0) {
            found.add(new OpenPoint(new Text(dutch, english), number, of, chapter.title()));
        }
    }
}
