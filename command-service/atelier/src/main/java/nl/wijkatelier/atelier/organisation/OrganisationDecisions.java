package nl.wijkatelier.atelier.organisation;

import java.util.function.BiPredicate;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ClearResponsibility;
import nl.wijkatelier.contract.organisation.DescribeProduct;
import nl.wijkatelier.contract.organisation.DissolveBody;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.OrganisationCommand;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.RemoveProduct;
import nl.wijkatelier.contract.organisation.ReviseBody;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What commands about the organisation lead to. */
public final class OrganisationDecisions {
    private final BodyDecisions bodies;
    private final ProductDecisions products;

    /**
     * The decisions about this organisation.
     *
     * @param refusalToDivide why nobody may divide the parts in products for all now
     * @param isUnsettled whether it is still to be agreed on what part somebody has in a product, if any
     */
    public OrganisationDecisions(
            Organisation organisation,
            Stakeholders stakeholders,
            Supplier<? extends @Nullable Refusal> refusalToDivide,
            BiPredicate<ProductId, StakeholderId> isUnsettled) {
        bodies = new BodyDecisions(organisation, stakeholders);
        products = new ProductDecisions(organisation, stakeholders, refusalToDivide, isUnsettled);
    }

    /** What a command about the organisation leads to. */
    public Decision decide(OrganisationCommand command, ParticipantId actor) {
        return switch (command) {
            case EstablishBody establish -> bodies.establish(establish);
            case ReviseBody revise -> bodies.revise(revise, actor);
            case DissolveBody dissolve -> bodies.dissolve(dissolve);
            case AddProduct add -> products.add(add);
            case DescribeProduct describe -> products.describe(describe);
            case RemoveProduct remove -> products.remove(remove);
            case AssignResponsibility assign -> products.assign(assign);
            case ClearResponsibility clear -> products.clear(clear);
        };
    }
}
