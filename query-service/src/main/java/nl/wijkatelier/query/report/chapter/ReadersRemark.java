package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;

/** Says for whom a report is and what is left out for that: who reads it must know that there is more (DOMAIN.md §5, Woo). */
final class ReadersRemark {
    /** What can be marked, more of each. */
    static final Terms MARKED_KINDS = Terms.of(
            "BOARD", "borden", "boards",
            "NOTE", "notities", "notes",
            "CLUSTER", "clusters", "clusters",
            "FRAME", "kaders", "frames",
            "COMMENT", "opmerkingen", "comments",
            "STAKEHOLDER", "stakeholders", "stakeholders",
            "NEIGHBOURHOOD", "wijken", "neighbourhoods",
            "MATRIX", "beslismatrices", "decision matrices",
            "BODY", "overleggen", "bodies",
            "PRODUCT", "producten", "products",
            "AGREEMENT", "overeenkomsten", "agreements between parties",
            "PROCESS_STEP", "processtappen", "process steps",
            "HURDLE", "hobbels", "hurdles",
            "RESOURCE_ROW", "regels van de middelen", "rows of the resources",
            "ACTION", "acties", "actions",
            "PARKED_TOPIC", "geparkeerde onderwerpen", "parked topics",
            "LESSON", "lessen", "lessons",
            "INTAKE_ENTRY", "punten van de intake", "entries of the intake",
            "TURN", "beurten", "turns");

    private static final Text ATELIER = new Text(
            "Voor wie in het atelier is. Geef dit verslag niet door: er kan iets vertrouwelijks in staan.",
            "For those who are in the atelier. Do not pass this report on: something in it may be confidential.");
    private static final Text ORGANISATIONS = new Text(
            "Voor de organisaties die meedoen. Wat vertrouwelijk is, staat er niet in.",
            "For the organisations that take part. What is confidential is not in it.");
    private static final Text PUBLIC = new Text(
            "Openbaar. Wat intern of vertrouwelijk is, staat er niet in.",
            "Public. What is internal or confidential is not in it.");
    private static final Text SEARCHED = new Text(
            "Teksten zijn nagezocht op namen van deelnemers, e-mailadressen, telefoonnummers, postcodes en straten met een huisnummer; "
                    + "daarom weggelaten: %d. Ook het adres van een openbaar gebouw is dan weg. Niet elk adres is zo te herkennen, en namen "
                    + "van anderen zijn niet nagezocht: lees het verslag na voor u het openbaar maakt.",
            "Texts were searched for names of participants, e-mail addresses, telephone numbers, postcodes and streets with a house number; "
                    + "left out for that reason: %d. The address of a public building is gone with it. Not every address can be known so, and "
                    + "names of others were not searched: read the report before you make it public.");
    private static final Text LEFT_OUT = new Text(
            "Daarom weggelaten: afspraken en voorstellen (%d), met alles wat daarbij hoort.",
            "Left out for that reason: agreements and proposals (%d), with all that belongs to them.");

    private static final Text MARKED = new Text(
            "Ook weggelaten, met alles wat daarbij hoort, omdat het als intern of vertrouwelijk is gemarkeerd: %s.",
            "Also left out, with all that belongs to it, as it is marked as internal or confidential: %s.");
    private static final Text COUNTED = new Text("%s (%d)", "%s (%d)");
    private static final Text WITHOUT_SUMS = new Text(
            "Ook de totalen van de middelen staan er niet in: daaruit is een weggelaten regel af te leiden.",
            "The totals of the resources are not in it either: a row that is left out can be worked out from them.");

    private ReadersRemark() {}

    static List<String> lines(Material material) {
        var lines = new ArrayList<String>();
        lines.add(material.say(switch (material.snapshot().readers()) {
            case ATELIER -> ATELIER;
            case ORGANISATIONS -> ORGANISATIONS;
            case PUBLIC -> PUBLIC;
        }));
        var left = material.snapshot().withheld().decisions();
        if (left > 0) {
            lines.add(material.say(LEFT_OUT, left));
        }
        var marked = material.snapshot().withheld().marked();
        if (!marked.isEmpty()) {
            lines.add(material.say(MARKED, marked.entrySet().stream()
                    .map(of -> material.say(COUNTED, material.say(MARKED_KINDS.of(of.getKey().name())), of.getValue()))
                    .collect(Collectors.joining(", "))));
        }
        if (material.snapshot().withheld().withoutSums()) {
            lines.add(material.say(WITHOUT_SUMS));
        }
        if (!material.snapshot().readers().mayReadNames()) {
            lines.add(material.say(SEARCHED, material.snapshot().withheld().texts()));
        }
        return lines;
    }
}
