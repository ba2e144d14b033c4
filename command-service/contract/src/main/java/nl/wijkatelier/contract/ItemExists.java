package nl.wijkatelier.contract;

/**
 * The id is taken.
 *
 * @param kind what kind of thing
 * @param id its id
 */
public record ItemExists(ItemKind kind, String id) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "There is a " + kind.word() + " " + id + " already. Use a new id.";
    }
}
