package nl.wijkatelier.atelier.rasci;

import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/**
 * The part that a table proposes for a stakeholder, in a round that runs.
 *
 * @param rasciRoundId in which round
 * @param tableGroupId which table
 * @param productId the product
 * @param stakeholderId the stakeholder
 * @param responsibility its part in it
 */
public record ProposedPart(
        RasciRoundId rasciRoundId,
        TableGroupId tableGroupId,
        ProductId productId,
        StakeholderId stakeholderId,
        Responsibility responsibility) {
    boolean isOf(RasciRoundId round, TableGroupId table, ProductId product) {
        return rasciRoundId.equals(round) && tableGroupId.equals(table) && productId.equals(product);
    }

    boolean isOf(RasciRoundId round, TableGroupId table, ProductId product, StakeholderId stakeholder) {
        return isOf(round, table, product) && stakeholderId.equals(stakeholder);
    }
}
