package nl.wijkatelier.atelier.organisation;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AlreadyAccountable;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ClearResponsibility;
import nl.wijkatelier.contract.organisation.DescribeProduct;
import nl.wijkatelier.contract.organisation.ProductAdded;
import nl.wijkatelier.contract.organisation.ProductDescribed;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.ProductRemoved;
import nl.wijkatelier.contract.organisation.RemoveProduct;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.organisation.TooManyProducts;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What commands about products and the parts in them lead to: a product has at most one who accounts for it. */
final class ProductDecisions {
    /** An atelier has some ten. */
    static final int MOST_PRODUCTS = 100;

    private final Organisation organisation;
    private final Stakeholders stakeholders;
    private final Supplier<? extends @Nullable Refusal> refusalToDivide;
    private final BiPredicate<ProductId, StakeholderId> isUnsettled;

    ProductDecisions(
            Organisation organisation,
            Stakeholders stakeholders,
            Supplier<? extends @Nullable Refusal> refusalToDivide,
            BiPredicate<ProductId, StakeholderId> isUnsettled) {
        this.organisation = organisation;
        this.stakeholders = stakeholders;
        this.refusalToDivide = refusalToDivide;
        this.isUnsettled = isUnsettled;
    }

    Decision add(AddProduct add) {
        if (organisation.product(add.productId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.PRODUCT, add.productId().value()));
        }
        return organisation.productsNow() >= MOST_PRODUCTS
                ? Decision.refused(new TooManyProducts(MOST_PRODUCTS))
                : Decision.of(new ProductAdded(add.productId(), add.title(), add.component()));
    }

    Decision describe(DescribeProduct describe) {
        return present(describe.productId(), product -> product.title().equals(describe.title())
                        && Objects.equals(product.component(), describe.component())
                ? Decision.unchanged()
                : Decision.of(new ProductDescribed(product.productId(), describe.title(), describe.component())));
    }

    Decision remove(RemoveProduct remove) {
        return present(remove.productId(), product -> Decision.of(new ProductRemoved(product.productId())));
    }

    Decision assign(AssignResponsibility assign) {
        var stakeholder = assign.stakeholderId();
        return divisible(assign.productId(), product -> {
            if (!stakeholders.isOnRegister(stakeholder)) {
                return Decision.refused(new ItemUnknown(ItemKind.STAKEHOLDER, stakeholder.value()));
            }
            if (assign.responsibility() == product.partOf(stakeholder)) {
                return Decision.unchanged();
            }
            var accountable = product.accountable();
            return accountable == null || accountable.equals(stakeholder) || !assign.responsibility().accounts()
                    ? Decision.of(new ResponsibilityAssigned(
                            product.productId(), stakeholder, assign.responsibility()))
                    : Decision.refused(new AlreadyAccountable(product.productId(), accountable));
        });
    }

    /** That somebody has no part is something to agree on as well, where tables proposed otherwise. */
    Decision clear(ClearResponsibility clear) {
        var stakeholder = clear.stakeholderId();
        return divisible(clear.productId(), product ->
                product.partOf(stakeholder) == null && !isUnsettled.test(product.productId(), stakeholder)
                        ? Decision.unchanged()
                        : Decision.of(new ResponsibilityCleared(product.productId(), stakeholder)));
    }

    private Decision divisible(ProductId id, Function<Product, Decision> decision) {
        return present(id, product -> {
            var refusal = refusalToDivide.get();
            return refusal == null ? decision.apply(product) : Decision.refused(refusal);
        });
    }

    private Decision present(ProductId id, Function<Product, Decision> decision) {
        var product = organisation.product(id);
        return product == null || product.removed()
                ? Decision.refused(new ItemUnknown(ItemKind.PRODUCT, id.value()))
                : decision.apply(product);
    }
}
