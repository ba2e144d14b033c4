package nl.wijkatelier.contract.process;

/**
 * The item is decided after the atelier.
 *
 * @param itemId the item
 */
public record StepPlanItemStaysOpen(StepPlanItemId itemId) implements ProcessRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Item " + itemId + " is decided after the atelier, by who is competent. It stays open here.";
    }
}
