package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * The circle in which notes of a writing round are shared: {@code circle} and {@code groups} of the round say it of what is
 * written from now on, {@code circle} and {@code sharedWith} of a note with whom its author shares it. {@code sharedIn} says of a
 * note that it came along into a wider circle than it was written in.
 */
final class CircleFold {
    private CircleFold() {}

    static List<ItemChange> widened(Items before, CircleWidened widened) {
        var id = widened.roundId().value();
        var groups = widened.groups().stream().map(CircleFold::members).toList();
        var changes = new ArrayList<>(
                Change.updated(before, ItemKind.ROUND, id, "circle", widened.circle().name(), "groups", groups));
        if (widened.holdsWhatWasWritten()) {
            before.pointingAt(ItemKind.NOTE, "round", id).stream()
                    .filter(note -> note.is("private") && !note.is("removed"))
                    .forEach(note -> changes.add(broughtAlong(note, widened.circle(), groups)));
        }
        return changes;
    }

    /** It is seen by those with whom its author goes on, and still by those who saw it before. */
    private static ItemChange broughtAlong(Item note, Circle circle, List<List<String>> groups) {
        var with = Stream.concat(
                        others(circle == Circle.FACILITATOR, groups, String.valueOf(note.text("author"))),
                        note.texts("sharedWith").stream())
                .distinct()
                .toList();
        return ItemChange.set(ItemKind.NOTE, note.id(), "sharedWith", with, "sharedIn", circle.name());
    }

    /** What the group shares within this circle is the newcomer's as well. */
    static List<ItemChange> joined(Items before, CircleJoined joined) {
        var changes = new ArrayList<ItemChange>();
        var round = before.get(ItemKind.ROUND, joined.roundId().value());
        var groups = new ArrayList<>(groups(round));
        var newcomer = joined.participantId().value();
        if (joined.group() == groups.size()) {
            groups.add(List.of());
        }
        var group = groups.get(joined.group());
        groups.set(joined.group(), with(group, newcomer));
        changes.add(ItemChange.set(ItemKind.ROUND, round.id(), "groups", List.copyOf(groups)));
        for (var note : before.pointingAt(ItemKind.NOTE, "round", round.id())) {
            if (isSharedBy(group, round, note) && !newcomer.equals(note.text("author"))) {
                changes.add(ItemChange.set(ItemKind.NOTE, note.id(), "sharedWith", with(note.texts("sharedWith"), newcomer)));
            }
        }
        return changes;
    }

    /** With whom a new note of the round is shared; null for nobody. */
    static @Nullable List<String> sharedWith(Item round, String author) {
        return round.text("circle") == null
                ? null
                : others(isFacilitators(round), groups(round), author).toList();
    }

    private static Stream<String> others(boolean facilitators, List<List<String>> groups, String author) {
        return groups.stream()
                .filter(group -> facilitators || group.contains(author))
                .flatMap(List::stream)
                .filter(who -> !who.equals(author));
    }

    private static boolean isSharedBy(List<String> group, Item round, Item note) {
        var along = note.text("sharedIn");
        var circle = along == null ? note.text("circle") : along;
        return note.is("private")
                && Objects.equals(round.text("circle"), circle)
                && (isFacilitators(round) || group.contains(note.text("author")));
    }

    private static boolean isFacilitators(Item round) {
        return Circle.FACILITATOR.name().equals(round.text("circle"));
    }

    @SuppressWarnings("unchecked") // as written above
    private static List<List<String>> groups(Item round) {
        return (List<List<String>>) Objects.requireNonNullElse(round.fields().get("groups"), List.of());
    }

    private static List<String> members(CircleGroup group) {
        return group.members().stream().map(ParticipantId::value).toList();
    }

    private static List<String> with(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
