package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Somebody else accounts for the product already; it has exactly one A (DOMAIN.md §3).
 *
 * @param productId the product
 * @param stakeholderId who accounts for it
 */
public record AlreadyAccountable(ProductId productId, StakeholderId stakeholderId) implements OrganisationRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A product has one who accounts for it. Give that stakeholder another part first.";
    }
}
