package nl.wijkatelier.query.recap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.recap.Recap.Action;
import nl.wijkatelier.query.recap.Recap.Line;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What came of a half-day: what was decided, what is to be done, and what is open at its end.
 *
 * @param end the items at its end
 */
record Outcomes(Items end, Map<String, String> organisations, Happened happened) {
    /** The colour of a question (glossary: DOMAIN.md §8). */
    private static final String QUESTION = "PURPLE";

    List<Line> decided() {
        return happened.decided().entrySet().stream()
                .flatMap(each -> end.find(ItemKind.DECISION, each.getKey())
                        .filter(Outcomes::isDecided)
                        .map(item -> line(item, "title", item.text("state"), each.getValue()))
                        .stream())
                .toList();
    }

    List<Action> actions() {
        return happened.created(ItemKind.ACTION).entrySet().stream()
                .flatMap(each -> end.find(ItemKind.ACTION, each.getKey())
                        .filter(item -> !"WITHDRAWN".equals(item.text("state")))
                        .map(item -> new Action(
                                item.id(), item.text("title"), owner(item), item.text("dueAt"), each.getValue()))
                        .stream())
                .toList();
    }

    /** Proposals without a decision, objections, questions of this half-day, and what is parked. */
    List<Line> open() {
        var open = new ArrayList<Line>();
        seen(ItemKind.DECISION, item -> !isDecided(item)).map(item -> openLine(item, "title")).forEach(open::add);
        seen(ItemKind.OBJECTION, item -> "OPEN".equals(item.text("state")))
                .map(item -> openLine(item, "text"))
                .forEach(open::add);
        seen(ItemKind.NOTE, this::isNewQuestion).map(item -> openLine(item, "text")).forEach(open::add);
        seen(ItemKind.PARKED_TOPIC, item -> "PARKED".equals(item.text("state")))
                .map(item -> openLine(item, "text"))
                .forEach(open::add);
        return List.copyOf(open);
    }

    private boolean isNewQuestion(Item note) {
        return QUESTION.equals(note.text("colour"))
                && !note.is("removed")
                && happened.created(ItemKind.NOTE).containsKey(note.id());
    }

    private static boolean isDecided(Item decision) {
        return Happened.DECIDED.contains(String.valueOf(decision.text("state")));
    }

    /** Of what was open before, the moment is the end: it is open there as well. */
    private Line openLine(Item item, String field) {
        var revision = happened.created(item.kind()).getOrDefault(item.id(), end.revision());
        return line(item, field, null, revision);
    }

    private static Line line(Item item, String field, @Nullable String state, long revision) {
        return new Line(item.kind(), item.id(), item.text(field), state, revision);
    }

    private Stream<Item> seen(ItemKind kind, Predicate<Item> wanted) {
        return end.all().stream()
                .filter(item -> item.kind() == kind && !Visibility.isPrivate(item))
                .filter(item -> Visibility.view(item, Audience.EVERYBODY).isPresent())
                .filter(wanted);
    }

    private @Nullable String owner(Item action) {
        return Optional.ofNullable(action.text("participant"))
                .map(organisations::get)
                .or(() -> Optional.ofNullable(action.text("stakeholder"))
                        .flatMap(party -> end.find(ItemKind.STAKEHOLDER, party))
                        .map(party -> party.text("name")))
                .orElse(null);
    }
}
