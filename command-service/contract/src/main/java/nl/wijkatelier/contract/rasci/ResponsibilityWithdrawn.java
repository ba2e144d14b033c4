package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/**
 * A table took back what it proposed for a stakeholder in a product.
 *
 * @param rasciRoundId the round
 * @param tableGroupId the table
 * @param productId the product
 * @param stakeholderId the stakeholder
 */
public record ResponsibilityWithdrawn(
        RasciRoundId rasciRoundId,
        TableGroupId tableGroupId,
        ProductId productId,
        StakeholderId stakeholderId) implements RasciEvent {}
