package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/**
 * A table proposed the part of a stakeholder in a product.
 *
 * @param rasciRoundId the round
 * @param tableGroupId the table
 * @param productId the product
 * @param stakeholderId the stakeholder
 * @param responsibility its part in it
 */
public record ResponsibilityProposed(
        RasciRoundId rasciRoundId,
        TableGroupId tableGroupId,
        ProductId productId,
        StakeholderId stakeholderId,
        Responsibility responsibility) implements RasciEvent {}
