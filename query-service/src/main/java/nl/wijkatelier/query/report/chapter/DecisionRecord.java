package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Bullets;
import nl.wijkatelier.query.report.document.Block.Fact;
import nl.wijkatelier.query.report.document.Block.Facts;
import nl.wijkatelier.query.report.document.Block.Heading;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** The record of one decision, from the question to what became of it. */
final class DecisionRecord {
    private static final Text VERSION = new Text(
            "Voorstel, versie %d (%s, %s)", "Proposal, version %d (%s, %s)");
    private static final Text OPTION = new Text("Optie %d: %s", "Option %d: %s");
    private static final Text DROPPED = new Text("Optie %d (vervallen): %s", "Option %d (dropped): %s");
    private static final Text FOR_IT = new Text("Ervoor pleit: %s", "In favour: %s");
    private static final Text AGAINST_IT = new Text("Ertegen pleit: %s", "Against: %s");

    private final Material material;
    private final Entry decision;
    private final List<Block> blocks = new ArrayList<>();

    private DecisionRecord(Material material, Entry decision) {
        this.material = material;
        this.decision = decision;
    }

    static List<Block> of(Material material, Entry decision) {
        var record = new DecisionRecord(material, decision);
        record.facts();
        record.versions();
        record.said("Aanleiding", "What led to it", decision.text("context"));
        record.listed("Wat meeweegt", "What weighs", decision.texts("drivers"));
        record.options();
        record.listed("Waar het op rust", "What it rests on", Grounds.of(material, decision));
        record.blocks.addAll(DecisionRounds.of(material, decision));
        record.said("Waarom deze uitkomst", "Why this outcome", decision.text("rationale"));
        record.said("Wat de minderheid vindt", "What the minority thinks", decision.text("minorityView"));
        record.listed("Wat het oplevert", "What it brings", decision.texts("positive"));
        record.listed("Wat het kost of moeilijker maakt", "What it costs or makes harder", decision.texts("negative"));
        record.listed("Waar het van uitgaat", "What it assumes", decision.texts("assumptions"));
        record.actions();
        return record.blocks;
    }

    private void facts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact("Vraag", "Question", Cell.words(decision.text("question"))));
        facts.add(fact("Stand", "State", new Cell.Words(material.term(DecisionTerms.STATE, decision, "state"))));
        facts.add(fact("Onderdeel", "Component", new Cell.Words(material.term(Words.COMPONENT, decision, "component"))));
        facts.add(fact("Hoe het wordt afgesproken", "How it is agreed", new Cell.Words(method())));
        facts.add(fact("Wat het bindt", "What it binds", new Cell.Words(material.term(DecisionTerms.MANDATE, decision, "mandate"))));
        if (decision.moment("decidedAt") != null) {
            facts.add(fact("Vastgelegd op", "Recorded on", Cell.moment(decision.moment("decidedAt"))));
        }
        facts.add(fact("Wie formeel beslist", "Who decides formally", Cell.words(decision.text("formalBody"))));
        facts.add(fact("Formeel verwacht op", "Formally expected on", Cell.day(decision.day("formalExpectedAt"))));
        facts.add(fact("Formele beslissing", "Formal decision", new Cell.Words(formal())));
        facts.add(fact("Opnieuw bekijken op", "To be looked at again on", Cell.day(decision.day("reviewAt"))));
        facts.add(fact("Wie dit mag lezen", "Who may read this", new Cell.Words(
                material.term(DecisionTerms.CONFIDENTIALITY, decision, "confidentiality"))));
        other(facts, "Vervangt", "Replaces", decision.text("supersedes"));
        other(facts, "Vervangen door", "Replaced by", decision.text("supersededBy"));
        if (decision.text("supersededBecause") != null) {
            facts.add(fact("Vervangen omdat", "Replaced because", Cell.words(decision.text("supersededBecause"))));
        }
        blocks.add(new Facts(facts));
    }

    private void other(List<Fact> facts, String dutch, String english, @Nullable String id) {
        material.find(ItemKind.DECISION, id)
                .ifPresent(found -> facts.add(fact(dutch, english, Cell.words(found.text("title")))));
    }

    private String method() {
        var method = new StringBuilder(material.term(DecisionTerms.METHOD, decision, "method"));
        if (decision.text("threshold") != null) {
            method.append("; ").append(material.term(DecisionTerms.THRESHOLD, decision, "threshold"));
        }
        if (decision.whole("quorumPercent") != null) {
            method.append("; quorum ").append(decision.whole("quorumPercent")).append('%');
        }
        if (decision.text("decider") != null) {
            method.append("; ").append(material.people().label(decision.text("decider")));
        }
        return method.toString();
    }

    private String formal() {
        var day = decision.day("formalDecidedAt");
        if (day == null) {
            return material.wording().unknown();
        }
        var formal = material.term(DecisionTerms.FORMAL_OUTCOME, decision, "formalOutcome") + ", "
                + material.wording().day(day) + ", " + decision.given("formalReference");
        var explanation = decision.text("formalExplanation");
        return explanation == null ? formal : formal + ". " + explanation;
    }

    private void versions() {
        material.of(ItemKind.PROPOSAL, "decision", decision.id()).stream()
                .sorted(Comparator.comparing((Entry each) -> number(each.whole("version"))).reversed())
                .forEach(version -> {
                    var at = version.moment("at");
                    heading(material.say(
                            VERSION,
                            number(version.whole("version")),
                            material.people().label(version.text("author")),
                            at == null ? material.wording().unknown() : material.wording().moment(at)));
                    blocks.add(new Paragraph(version.given("text")));
                });
    }

    private void options() {
        var options = material.of(ItemKind.DECISION_OPTION, "decision", decision.id());
        if (options.isEmpty()) {
            return;
        }
        heading(material.say(new Text("Opties", "Options")));
        for (var option : options) {
            blocks.add(new Paragraph(material.say(
                    option.is("dropped") ? DROPPED : OPTION, number(option.whole("number")), option.given("text"))));
            var reasons = new ArrayList<String>();
            option.texts("pros").forEach(each -> reasons.add(material.say(FOR_IT, each)));
            option.texts("cons").forEach(each -> reasons.add(material.say(AGAINST_IT, each)));
            if (!reasons.isEmpty()) {
                blocks.add(new Bullets(reasons));
            }
        }
    }

    private void actions() {
        listed("Acties die eruit volgen", "Actions that follow", material.of(ItemKind.ACTION, "decision", decision.id()).stream()
                .map(action -> action.given("title") + " (" + ActionChapter.owner(material, action) + ", "
                        + material.wording().show(Cell.day(action.day("dueAt"))) + ")")
                .collect(Collectors.toList()));
    }

    private void said(String dutch, String english, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            heading(material.say(new Text(dutch, english)));
            blocks.add(new Paragraph(text));
        }
    }

    private void listed(String dutch, String english, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(material.say(new Text(dutch, english)));
            blocks.add(new Bullets(lines));
        }
    }

    private void heading(String text) {
        blocks.add(new Heading(3, text));
    }

    private Fact fact(String dutch, String english, Cell value) {
        return new Fact(material.say(new Text(dutch, english)), value);
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
