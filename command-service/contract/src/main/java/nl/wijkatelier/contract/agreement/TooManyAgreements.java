package nl.wijkatelier.contract.agreement;

/**
 * There are as many agreements as an atelier holds.
 *
 * @param most how many it holds
 */
public record TooManyAgreements(int most) implements AgreementRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An atelier has at most " + most + " agreements. Take one off the list first.";
    }
}
