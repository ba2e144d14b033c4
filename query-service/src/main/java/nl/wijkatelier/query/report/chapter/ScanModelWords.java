package nl.wijkatelier.query.report.chapter;

import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.wording.Text;

/** What the model of the quick scan says of itself, and its rules in its own words. */
final class ScanModelWords {
    private static final Text VERSION = new Text("Versie van het model: %2$s (%1$s).", "Version of the model: %2$s (%1$s).");
    private static final Text CHANGED =
            new Text("De deelnemers hebben gewichten of lijnen veranderd.", "The participants changed weights or curves.");
    private static final Text FROM = new Text("%s vanaf %s", "%s from %s");
    private static final Text LIMITS = new Text(
            "Grenzen van het model: %s. Er is een winnaar bij minstens %s punten verschil. Van elk alternatief moet minstens %s van het "
                    + "gewicht bekend zijn.",
            "Limits of the model: %s. There is a winner with a difference of at least %s points. Of each alternative at least %s of the "
                    + "weight must be known.");

    private final Material material;
    private final Entry model;
    private final Entry adopted;

    ScanModelWords(Material material) {
        this.material = material;
        model = material.all(ItemKind.SCAN_MODEL).stream().findFirst().orElse(Entry.NOTHING);
        adopted = model.part("adopted");
    }

    /** Which model it is, and how firm. */
    String model() {
        var version = material.say(VERSION, adopted.given("modelId"), adopted.given("version"));
        return String.join(" ", version, model.is("changed") ? material.say(CHANGED) : "", inLanguage(adopted, "status"))
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** From which score something fits, and when a winner may be named. */
    String limits() {
        var classes = adopted.parts("classes").stream()
                .map(each -> material.say(FROM, material.term(ScanTerms.FIT, each, "fit"), number(each, "from")))
                .collect(Collectors.joining(", "));
        var known = adopted.number("minCoverage");
        return material.say(
                LIMITS,
                classes,
                number(adopted, "margin"),
                known == null ? material.wording().unknown() : material.wording().percent(known));
    }

    /** What a rule says. */
    String rule(String id) {
        return adopted.parts("rules").stream()
                .filter(rule -> rule.says("ruleId", id))
                .findFirst()
                .map(rule -> inLanguage(rule, "words"))
                .orElse(id);
    }

    private String number(Entry entry, String field) {
        var number = entry.number(field);
        return number == null ? material.wording().unknown() : material.wording().number(number, 1);
    }

    /** In the language of the report when the model has it, else in Dutch. */
    private String inLanguage(Entry entry, String field) {
        var english = entry.text(field + "InEnglish");
        return material.wording().language() == Language.EN && english != null ? english : entry.given(field);
    }
}
