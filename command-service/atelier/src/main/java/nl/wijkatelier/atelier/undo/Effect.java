package nl.wijkatelier.atelier.undo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;

/**
 * What an event does to items: what it touches, and the change that may be undone.
 *
 * @param touched what it changes
 * @param change how to take that back
 */
public record Effect(List<Trait> touched, Change change) {

    /** One trait gets another value. */
    public static Effect of(Trait trait, AtelierEvent backward, AtelierEvent forward) {
        return new Effect(
                List.of(trait),
                new Change(List.of(trait), List.of(trait.item()), List.of(backward), List.of(forward)));
    }

    /** It changes these as well. */
    public Effect alsoTouching(Trait... traits) {
        return new Effect(with(touched, traits), change);
    }

    /** Taking it back would spoil what others did with these. */
    public Effect alsoGuarding(Trait... traits) {
        return new Effect(
                touched,
                new Change(with(change.guarded(), traits), change.needed(), change.backward(), change.forward()));
    }

    /** It cannot be taken back or done again without these. */
    public Effect alsoNeeding(Item... items) {
        return new Effect(
                touched,
                new Change(change.guarded(), with(change.needed(), items), change.backward(), change.forward()));
    }

    /** These take it back. */
    public Effect backBy(AtelierEvent... events) {
        return new Effect(
                touched, new Change(change.guarded(), change.needed(), List.of(events), change.forward()));
    }

    private static <T> List<T> with(List<T> some, T[] more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }
}
