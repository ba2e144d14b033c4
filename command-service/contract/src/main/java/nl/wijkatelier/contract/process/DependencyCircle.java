package nl.wijkatelier.contract.process;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.Title;

/**
 * The steps would wait for each other for ever.
 *
 * @param stepId the step
 * @param circle the titles of the steps along the circle; the first is also the last
 */
public record DependencyCircle(StepId stepId, List<Title> circle) implements ProcessRefusal {
    public DependencyCircle {
        circle = List.copyOf(circle);
    }

    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return circle.stream()
                .map(Title::value)
                .collect(Collectors.joining(
                        " → ", "These steps would wait for each other: ", ". Let one of them wait no longer first."));
    }
}
