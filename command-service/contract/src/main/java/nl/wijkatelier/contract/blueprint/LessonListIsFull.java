package nl.wijkatelier.contract.blueprint;

/**
 * There are as many lessons as a blueprint holds.
 *
 * @param most how many it holds
 */
public record LessonListIsFull(int most) implements BlueprintRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "There are " + most + " lessons already. Withdraw one first.";
    }
}
