package nl.wijkatelier.query.recap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What people contribute, as it is counted. Some is a thing that bears who made it, unless it came to be in silence. Other is an
 * amount that somebody gives unseen: of that nothing but the sum is ever told, however many gave.
 */
enum Contribution {
    NOTE("note", ItemKind.NOTE, "author", null),
    COMMENT("comment", ItemKind.COMMENT, "author", null),
    REACTION("reaction", ItemKind.REACTION, "by", null),
    POSITION("position", ItemKind.POSITION, "participant", null),
    OBJECTION("objection", ItemKind.OBJECTION, "participant", null),
    TURN("turn", ItemKind.TURN, "participant", null),
    PARKED_TOPIC("parkedTopic", ItemKind.PARKED_TOPIC, "parkedBy", null),
    DOT("dot", ItemKind.VOTE, null, vote -> vote.number("dotsCast")),
    SCORE("score", ItemKind.SCORE_SHEET, null, sheet -> listed(sheet, "scores")),
    PLACE("place", ItemKind.PLACE_SHEET, null, sheet -> listed(sheet, "places")),
    RASCI_PROPOSAL("rasciProposal", ItemKind.RASCI_PROPOSAL, null, part -> 1);

    private final String word;
    private final ItemKind kind;
    private final @Nullable String by;
    private final @Nullable ToLongFunction<Item> amount;

    Contribution(String word, ItemKind kind, @Nullable String by, @Nullable ToLongFunction<Item> amount) {
        this.word = word;
        this.kind = kind;
        this.by = by;
        this.amount = amount;
    }

    /** What items of a kind count as, if they count. */
    static Optional<Contribution> of(ItemKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst();
    }

    @JsonValue
    String word() {
        return word;
    }

    /** The kind of item that holds it. */
    ItemKind kind() {
        return kind;
    }

    /** The field that tells who made it; none for what is given unseen. */
    Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** How much more there is of what is given unseen; 0 for what is a thing. */
    long more(@Nullable Item before, @Nullable Item after) {
        return amount(after) - amount(before);
    }

    private long amount(@Nullable Item item) {
        return item == null || amount == null ? 0 : amount.applyAsLong(item);
    }

    private static long listed(Item sheet, String field) {
        return sheet.fields().get(field) instanceof Collection<?> given ? given.size() : 0;
    }
}
