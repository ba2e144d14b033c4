package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a template: what it arranges, and between what kinds of stakeholder.
 *
 * @param kind what kind of document
 * @param title what it is called
 * @param parties between what kinds of stakeholder, at most 15, each once
 * @param contents what it arranges, at most 50
 * @param binding how far it binds, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementTemplate(
        AgreementKind kind,
        Title title,
        List<StakeholderType> parties,
        List<Title> contents,
        @Nullable Explanation binding) {
    public AgreementTemplate {
        InvalidValue.ifMissing("kind", kind);
        InvalidValue.ifMissing("title", title);
        parties = InvalidValue.unlessListed("parties", parties, StakeholderType.values().length);
        contents = InvalidValue.unlessListed("contents", contents, 50);
        if (parties.stream().distinct().count() < parties.size()) {
            throw new InvalidValue("parties", "must name each kind of stakeholder once");
        }
    }
}
