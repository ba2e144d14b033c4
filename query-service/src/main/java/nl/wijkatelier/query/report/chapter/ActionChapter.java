package nl.wijkatelier.query.report.chapter;

import java.util.Comparator;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** Who does what by when. */
final class ActionChapter implements Chapter {
    static final Terms STATE = Terms.of(
            "OPEN", "Open", "Open",
            "DONE", "Klaar", "Done",
            "WITHDRAWN", "Vervallen", "Withdrawn");

    private static final Text WITHDRAWN_BECAUSE = new Text("Vervallen: %s", "Withdrawn: %s");
    private static final Text DONE_AT = new Text("Klaar op %s", "Done on %s");

    @Override
    public Text title() {
        return new Text("Vervolgacties", "Follow-up actions");
    }

    @Override
    public List<Block> blocks(Material material) {
        var actions = material.all(ItemKind.ACTION);
        return actions.isEmpty() ? List.of() : List.of(table(material, actions));
    }

    /** By due date; those without come last. */
    Table table(Material material, List<Entry> actions) {
        var table = new TableDraft(material, title(), Table.Use.BOTH)
                .column("Actie", "Action", 7)
                .column("Wie", "Who", 4)
                .column("Uiterlijk", "By", 3)
                .column(Words.COMPONENT_TITLE, 3)
                .column(Words.STATE, 3)
                .column("Uit welke afspraak", "From which agreement", 5);
        actions.stream()
                .sorted(Comparator.comparing(action -> action.text("dueAt") == null ? "unknown" : action.given("dueAt")))
                .forEach(action -> table.row(
                        Cell.words(action.text("title")),
                        new Cell.Words(owner(material, action)),
                        Cell.day(action.day("dueAt")),
                        new Cell.Words(material.term(Words.COMPONENT, action, "component")),
                        new Cell.Words(state(material, action)),
                        Cell.wordsIfAny(material.find(ItemKind.DECISION, action.text("decision"))
                                .map(decision -> decision.given("title"))
                                .orElse(null))));
        return table.done();
    }

    /** Who has to see to an action: a person who takes part, or a party. */
    static String owner(Material material, Entry action) {
        return action.text("stakeholder") == null
                ? material.people().label(action.text("participant"))
                : material.party(action.text("stakeholder"));
    }

    private static String state(Material material, Entry action) {
        var done = action.day("doneAt");
        var reason = action.text("withdrawnBecause");
        if (done != null) {
            return material.say(DONE_AT, material.wording().day(done));
        }
        return reason == null ? material.term(STATE, action, "state") : material.say(WITHDRAWN_BECAUSE, reason);
    }
}
