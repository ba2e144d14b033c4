package nl.wijkatelier.query.visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;

/**
 * What an audience may see of an item. Pure, and of the item alone: the fold marks items so that nothing else is needed,
 * and so the same holds now and in replay.
 *
 * <p>An item that the fold marks {@code private} is there for its {@code owner}, and for those with whom the fold says that it
 * is shared ({@code sharedWith}), as long as the mark is on it. Only a private note is there for others as well: without what
 * was written.
 */
public final class Visibility {
    /** What others see of a private note: that it is there. Its text, its colour, its author and its cluster are the author's. */
    private static final List<String> OUTSIDE = List.of("board", "x", "y", "createdAt", "round", "private");

    private Visibility() {}

    /** The fields that an audience may see of an item; empty when the item is not there for them. */
    public static Optional<Map<String, Object>> view(Item item, Audience audience) {
        return switch (item.kind()) {
            case NOTE -> note(item, audience);
            default -> isClosed(item, audience) ? Optional.empty() : Optional.of(item.fields());
        };
    }

    /** The participants for whom the view of an item may differ from everybody's. */
    public static Set<ParticipantId> insiders(Item item) {
        if (isPrivate(item)) {
            return Stream.concat(Stream.of(owner(item)), item.texts("sharedWith").stream())
                    .map(ParticipantId::new)
                    .collect(Collectors.toUnmodifiableSet());
        }
        var unsigned = item.is("anonymous") && item.kind() == ItemKind.NOTE;
        return unsigned ? Set.of(new ParticipantId(owner(item))) : Set.of();
    }

    /** Whether an item is, for now, somebody's own, so that what is done to it is nobody else's business. */
    public static boolean isPrivate(Item item) {
        return item.is("private");
    }

    /** Whether an item is, for now, the own of others. */
    public static boolean isClosed(Item item, Audience audience) {
        return isPrivate(item) && !audience.is(owner(item)) && item.texts("sharedWith").stream().noneMatch(audience::is);
    }

    /** Whose an item is that is somebody's own. */
    public static String owner(Item item) {
        return String.valueOf(item.text(item.kind() == ItemKind.NOTE ? "author" : "owner"));
    }

    /** Whether a change is about something that is somebody else's own, so that even who made it must not be told. */
    public static boolean isSecret(ItemStep step, Audience audience) {
        return isClosed(step.subject(), audience);
    }

    /** Whether any of an event's changes is secret to an audience. */
    public static boolean isSecret(List<ItemStep> steps, Audience audience) {
        for (var step : steps) {
            if (isSecret(step, audience)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Map<String, Object>> note(Item note, Audience audience) {
        if (audience.is(owner(note))) {
            return Optional.of(note.fields());
        }
        if (isPrivate(note) && !isClosed(note, audience)) {
            return Optional.of(note.fields());
        }
        if (isPrivate(note)) {
            return note.is("removed") ? Optional.empty() : Optional.of(outside(note));
        }
        return Optional.of(note.is("anonymous") ? unsigned(note) : note.fields());
    }

    private static Map<String, Object> outside(Item note) {
        var shown = new ArrayList<Object>(OUTSIDE.size() * 2);
        for (var name : OUTSIDE) {
            var value = note.fields().get(name);
            if (value != null) {
                shown.add(name);
                shown.add(value);
            }
        }
        return known(Fields.of(shown.toArray()));
    }

    private static Map<String, Object> unsigned(Item note) {
        return known(Fields.from(note.fields()).merge(Fields.of("author", null)));
    }

    @SuppressWarnings("unchecked") // none of the values is null
    private static Map<String, Object> known(Fields fields) {
        return (Map<String, Object>) (Map<?, ?>) fields;
    }
}
