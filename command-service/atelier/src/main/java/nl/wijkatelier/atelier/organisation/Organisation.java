package nl.wijkatelier.atelier.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.organisation.BodyDissolved;
import nl.wijkatelier.contract.organisation.BodyEstablished;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyRevised;
import nl.wijkatelier.contract.organisation.OrganisationEvent;
import nl.wijkatelier.contract.organisation.ProductAdded;
import nl.wijkatelier.contract.organisation.ProductDescribed;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.ProductRemoved;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The bodies, and who does what for the products. */
public final class Organisation {
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final Map<ProductId, Product> products = new LinkedHashMap<>();

    /** The organisation of a snapshot. */
    public static Organisation restore(OrganisationSnapshot snapshot) {
        var organisation = new Organisation();
        snapshot.bodies().forEach(body -> organisation.bodies.put(body.bodyId(), body));
        snapshot.products().forEach(product -> organisation.products.put(product.productId(), product));
        return organisation;
    }

    /** A copy of the state. */
    public OrganisationSnapshot snapshot() {
        return new OrganisationSnapshot(List.copyOf(bodies.values()), List.copyOf(products.values()));
    }

    /** Whether a product is there. */
    public boolean has(ProductId id) {
        var product = products.get(id);
        return product != null && !product.removed();
    }

    /** Whether a body is there. */
    public boolean has(BodyId id) {
        var body = bodies.get(id);
        return body != null && !body.dissolved();
    }

    @Nullable Body body(BodyId id) {
        return bodies.get(id);
    }

    @Nullable Product product(ProductId id) {
        return products.get(id);
    }

    long bodiesNow() {
        return bodies.values().stream().filter(body -> !body.dissolved()).count();
    }

    long productsNow() {
        return products.values().stream().filter(product -> !product.removed()).count();
    }

    /** Follows what happened. */
    public void evolve(OrganisationEvent event, ParticipantId actor, long revision) {
        switch (event) {
            case BodyEstablished e -> bodies.put(e.bodyId(), new Body(e.bodyId(), e.charter(), actor, revision, false));
            case BodyRevised e -> bodies.put(e.bodyId(), new Body(e.bodyId(), e.charter(), actor, revision, false));
            case BodyDissolved e -> bodies.computeIfPresent(e.bodyId(), (_, body) -> body.gone());
            case ProductAdded e ->
                products.put(e.productId(), new Product(e.productId(), e.title(), e.component(), List.of(), false));
            case ProductDescribed e -> change(e.productId(), it -> it.described(e.title(), e.component()));
            case ProductRemoved e -> change(e.productId(), Product::gone);
            case ResponsibilityAssigned e ->
                change(e.productId(), it -> it.with(new Part(e.stakeholderId(), e.responsibility())));
            case ResponsibilityCleared e -> change(e.productId(), it -> it.without(e.stakeholderId()));
        }
    }

    private void change(ProductId id, UnaryOperator<Product> change) {
        products.computeIfPresent(id, (_, product) -> change.apply(product));
    }
}
