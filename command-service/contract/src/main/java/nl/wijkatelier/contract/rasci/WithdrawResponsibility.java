package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Takes back what the table at which one sits proposed for a stakeholder in a product.
 *
 * @param rasciRoundId the round
 * @param productId the product
 * @param stakeholderId the stakeholder
 */
public record WithdrawResponsibility(
        RasciRoundId rasciRoundId,
        ProductId productId,
        StakeholderId stakeholderId) implements RasciCommand {
    public WithdrawResponsibility {
        InvalidValue.ifMissing("rasciRoundId", rasciRoundId);
        InvalidValue.ifMissing("productId", productId);
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
    }
}
