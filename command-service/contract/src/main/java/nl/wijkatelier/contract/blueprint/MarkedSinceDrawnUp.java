package nl.wijkatelier.contract.blueprint;

/**
 * Something was marked since as not for everybody, and what was drawn up may hold it.
 *
 * @param blueprintId the blueprint
 */
public record MarkedSinceDrawnUp(BlueprintId blueprintId) implements BlueprintRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Something was marked internal or confidential since this blueprint was drawn up. Draw it up anew.";
    }
}
