package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Proposes the part of a stakeholder in a product, for the table at which one sits; in the place of what it proposed there before.
 *
 * @param rasciRoundId the round
 * @param productId the product
 * @param stakeholderId the stakeholder
 * @param responsibility its part in it
 */
public record ProposeResponsibility(
        RasciRoundId rasciRoundId,
        ProductId productId,
        StakeholderId stakeholderId,
        Responsibility responsibility) implements RasciCommand {
    public ProposeResponsibility {
        InvalidValue.ifMissing("rasciRoundId", rasciRoundId);
        InvalidValue.ifMissing("productId", productId);
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("responsibility", responsibility);
    }
}
