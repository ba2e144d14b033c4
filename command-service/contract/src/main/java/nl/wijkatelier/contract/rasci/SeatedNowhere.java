package nl.wijkatelier.contract.rasci;

/**
 * Who proposes sits at no table.
 */
public record SeatedNowhere() implements RasciRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "You sit at no table. Ask the facilitator for a seat at a table; then you fill in with that table.";
    }
}
