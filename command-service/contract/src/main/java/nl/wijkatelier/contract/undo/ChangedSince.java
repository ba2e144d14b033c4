package nl.wijkatelier.contract.undo;

/**
 * Somebody else changed the same thing since; undoing would undo their work.
 *
 * @param id what was changed
 */
public record ChangedSince(String id) implements UndoRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed this since. Change it by hand instead.";
    }
}
