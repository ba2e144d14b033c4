package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A hurdle with what helps against it, without how likely it was and who saw to it.
 *
 * @param title short name
 * @param description what could go wrong
 * @param component the component it belongs to
 * @param measure what is done about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HurdleTemplate(
        Title title, @Nullable Explanation description, Component component, @Nullable Explanation measure) {
    public HurdleTemplate {
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("component", component);
    }
}
