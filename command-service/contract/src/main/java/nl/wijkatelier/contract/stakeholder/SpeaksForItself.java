package nl.wijkatelier.contract.stakeholder;

/**
 * Who speaks for a stakeholder is another.
 *
 * @param stakeholderId the stakeholder
 */
public record SpeaksForItself(StakeholderId stakeholderId) implements StakeholderRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "A stakeholder does not represent itself. Choose another that speaks for it, or say that it is there.";
    }
}
