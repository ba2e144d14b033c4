package nl.wijkatelier.contract.organisation;

/**
 * Somebody else agreed anew on the body after it was seen.
 *
 * @param bodyId the body
 * @param theirs what was agreed on it
 * @param revision the revision to base a next change on
 */
public record BodyChangedMeanwhile(BodyId bodyId, Charter theirs, long revision) implements OrganisationRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed this body meanwhile. Look at it again.";
    }
}
