package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * The table proposed already that somebody else accounts for the product; it has exactly one A (DOMAIN.md §3).
 *
 * @param productId the product
 * @param stakeholderId who accounts for it, in the proposal of the table
 */
public record AlreadyAccountableAtTable(ProductId productId, StakeholderId stakeholderId) implements RasciRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A product has one who accounts for it, also in the proposal of a table. Give that stakeholder another part first.";
    }
}
