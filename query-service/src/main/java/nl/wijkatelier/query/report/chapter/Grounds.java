package nl.wijkatelier.query.report.chapter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;

/** What a decision rests on, with the revision at which it stood so, for who wants to look it up. */
final class Grounds {
    static final Terms KIND = Terms.of(
            "note", "Notitie", "Note",
            "cluster", "Cluster", "Cluster",
            "vote", "Stemming", "Vote",
            "stakeholder", "Stakeholder", "Stakeholder",
            "neighbourhood", "Wijk", "Neighbourhood",
            "quickScan", "Snelle wijkanalyse", "Quick scan",
            "matrix", "Beslismatrix", "Decision matrix",
            "resourceTotals", "Totaal van de middelen", "Totals of the resources",
            "hurdle", "Hobbel", "Hurdle",
            "processStep", "Processtap", "Process step",
            "decision", "Eerdere afspraak", "Earlier agreement");

    private static final Text GROUND = new Text("%s (revisie %d)", "%s (revision %d)");
    private static final Text OF_MODEL = new Text("%s (model %s, revisie %d)", "%s (model %s, revision %d)");
    private static final Text GONE = new Text(
            "staat er niet meer of is niet voor de lezers van dit verslag", "no longer there, or not for the readers of this report");

    private static final Map<String, ItemKind> KINDS =
            Arrays.stream(ItemKind.values()).collect(Collectors.toUnmodifiableMap(ItemKind::word, Function.identity()));

    private Grounds() {}

    static List<String> of(Material material, Entry decision) {
        return decision.parts("grounds").stream().map(ground -> line(material, ground)).toList();
    }

    private static String line(Material material, Entry ground) {
        var kind = material.say(KIND.of(ground.given("kind")));
        var what = KINDS.get(ground.given("kind")) == ItemKind.RESOURCE_TOTALS
                ? kind
                : kind + ": " + name(material, ground).orElse(material.say(GONE));
        var version = ground.text("version");
        return version == null
                ? material.say(GROUND, what, ground.whole("revision"))
                : material.say(OF_MODEL, what, version.replace("V", "").replace('_', '.'), ground.whole("revision"));
    }

    private static Optional<String> name(Material material, Entry ground) {
        var kind = KINDS.get(ground.given("kind"));
        var id = ground.text("id");
        return switch (kind) {
            case null -> Optional.empty();
            case NOTE -> material.find(kind, id).map(note -> note.text("text"));
            case VOTE -> material.find(kind, id)
                    .flatMap(vote -> material.find(ItemKind.BOARD, vote.text("board")))
                    .map(board -> board.text("title"));
            case QUICK_SCAN -> material.find(ItemKind.NEIGHBOURHOOD, id).map(found -> found.text("name"));
            default -> material.find(kind, id).map(found -> Optional.ofNullable(found.text("title")).orElse(found.given("name")));
        };
    }
}
