package nl.wijkatelier.contract;

/**
 * The command names something that is not there, or not for this person to see.
 *
 * @param kind what kind of thing
 * @param id its id
 */
public record ItemUnknown(ItemKind kind, String id) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.UNKNOWN;
    }

    @Override
    public String detail() {
        return "There is no " + kind.word() + " " + id + ". Reload and try again.";
    }
}
