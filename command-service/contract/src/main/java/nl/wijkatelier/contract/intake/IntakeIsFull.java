package nl.wijkatelier.contract.intake;

/**
 * As many people as can be listed were at the intake.
 *
 * @param most how many that is
 */
public record IntakeIsFull(int most) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "At most " + most + " people are listed at the intake. Take one off first.";
    }
}
