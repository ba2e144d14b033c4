package nl.wijkatelier.contract.programme;

/**
 * A proposal would come on top of what is on the agenda.
 */
public record ProgrammeHasItems() implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "There are items on the agenda already. Ask for a proposal that replaces them.";
    }
}
