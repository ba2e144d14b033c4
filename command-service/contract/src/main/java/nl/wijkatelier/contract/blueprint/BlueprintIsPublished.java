package nl.wijkatelier.contract.blueprint;

/**
 * The blueprint was published.
 *
 * @param blueprintId the blueprint
 */
public record BlueprintIsPublished(BlueprintId blueprintId) implements BlueprintRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This blueprint was published and stays as it is. Draw up another one.";
    }
}
