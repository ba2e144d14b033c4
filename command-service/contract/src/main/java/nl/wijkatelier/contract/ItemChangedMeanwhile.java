package nl.wijkatelier.contract;

/**
 * Somebody else wrote this anew after what the author had seen; to go on would undo that unread.
 *
 * @param kind what kind of thing
 * @param id its id
 */
public record ItemChangedMeanwhile(ItemKind kind, String id) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed " + kind.word() + " " + id + " meanwhile. Look at it, and send yours again.";
    }
}
