package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * A way in which a municipality can direct the transition.
 *
 * @param roleId its id on the scale
 * @param name what it is called, in Dutch
 * @param nameInEnglish the same in English
 * @param description what the municipality does in it, in Dutch
 * @param descriptionInEnglish the same in English
 */
public record DirectingRole(
        DirectingRoleId roleId,
        Title name,
        Title nameInEnglish,
        Explanation description,
        Explanation descriptionInEnglish) {
    public DirectingRole {
        InvalidValue.ifMissing("roleId", roleId);
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("nameInEnglish", nameInEnglish);
        InvalidValue.ifMissing("description", description);
        InvalidValue.ifMissing("descriptionInEnglish", descriptionInEnglish);
    }
}
