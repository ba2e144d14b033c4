package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A product, with who does what for it by kind of stakeholder.
 *
 * @param title what is made
 * @param component the component it belongs to
 * @param roles each kind of stakeholder once, at most one of them accountable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductTemplate(Title title, @Nullable Component component, List<ProductRole> roles) {
    public ProductTemplate {
        InvalidValue.ifMissing("title", title);
        roles = InvalidValue.unlessListed("roles", roles, 15);
        if (roles.stream().map(ProductRole::stakeholder).distinct().count() < roles.size()) {
            throw new InvalidValue("roles", "must name each kind of stakeholder once");
        }
        if (roles.stream().filter(role -> role.responsibility().accounts()).count() > 1) {
            throw new InvalidValue("roles", "must have at most one who is accountable");
        }
    }
}
