package nl.wijkatelier.contract.programme;

/**
 * The atelier has as many working methods of its own as it may.
 *
 * @param most how many it may
 */
public record TooManyWorkForms(int most) implements ProgrammeRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An atelier has at most " + most + " working methods of its own. Withdraw one first.";
    }
}
