package nl.wijkatelier.contract.resource;

/**
 * Somebody else changed the row after what this author saw of it.
 *
 * @param rowId the row
 * @param theirs the row as it stands
 * @param rowRevision the revision to base a next attempt on
 */
public record ResourceRowChangedMeanwhile(
        ResourceRowId rowId,
        ResourceEntry theirs,
        long rowRevision) implements ResourceRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed this row. Compare, and send yours again, based on revision " + rowRevision + ".";
    }
}
