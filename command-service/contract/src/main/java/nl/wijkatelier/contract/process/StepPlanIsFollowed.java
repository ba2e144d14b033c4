package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Title;

/**
 * The atelier follows another step plan already, or another version.
 *
 * @param plan the plan
 * @param version its version
 */
public record StepPlanIsFollowed(Title plan, Title version) implements ProcessRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This atelier follows " + plan + " " + version + " already.";
    }
}
