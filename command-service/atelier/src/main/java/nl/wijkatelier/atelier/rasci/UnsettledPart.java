package nl.wijkatelier.atelier.rasci;

import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * A part that tables proposed something for in the round that was shown last, and that was not agreed on since.
 *
 * @param productId the product
 * @param stakeholderId whose part in it
 */
public record UnsettledPart(ProductId productId, StakeholderId stakeholderId) {
    static UnsettledPart of(ProposedPart proposed) {
        return new UnsettledPart(proposed.productId(), proposed.stakeholderId());
    }
}
