package nl.wijkatelier.contract.rasci;

/**
 * Tables are proposing who does what.
 *
 * @param rasciRoundId the running round
 */
public record RasciRoundIsRunning(RasciRoundId rasciRoundId) implements RasciRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Each table is filling in its own proposal now. Show the proposals first.";
    }
}
