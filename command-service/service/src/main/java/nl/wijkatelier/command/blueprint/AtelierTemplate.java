package nl.wijkatelier.command.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.programme.InTwoLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint from which an atelier can begin that has no predecessor, with what it is for.
 *
 * @param name what it is called
 * @param version which version of it; left out of a blueprint that is offered as it was published
 * @param use when one chooses it; left out of such a blueprint too
 * @param blueprint what the atelier begins with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AtelierTemplate(InTwoLanguages name, @Nullable Title version, @Nullable InTwoLanguages use, Blueprint blueprint) {
    AtelierTemplate {
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("blueprint", blueprint);
    }

    /** The blueprint of an atelier that went well, as a template. */
    static AtelierTemplate of(Blueprint published) {
        return new AtelierTemplate(InTwoLanguages.untranslated(published.title().value()), null, null, published);
    }
}
