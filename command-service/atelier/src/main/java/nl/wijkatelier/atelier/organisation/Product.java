package nl.wijkatelier.atelier.organisation;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A product and who does what for it. One that was removed keeps its id taken.
 *
 * @param productId which
 * @param title what is made
 * @param component the component it belongs to
 * @param parts who does what; each stakeholder at most once
 * @param removed whether it is there no more
 */
public record Product(
        ProductId productId, Title title, @Nullable Component component, List<Part> parts, boolean removed) {

    @Nullable Responsibility partOf(StakeholderId stakeholder) {
        return parts.stream()
                .filter(part -> part.stakeholderId().equals(stakeholder))
                .map(Part::responsibility)
                .findFirst()
                .orElse(null);
    }

    /** Who accounts for it, or null while nobody does. */
    @Nullable StakeholderId accountable() {
        return parts.stream()
                .filter(part -> part.responsibility().accounts())
                .map(Part::stakeholderId)
                .findFirst()
                .orElse(null);
    }

    Product described(Title otherTitle, @Nullable Component otherComponent) {
        return new Product(productId, otherTitle, otherComponent, parts, removed);
    }

    Product with(Part part) {
        return dividedAs(Stream.concat(partsBut(part.stakeholderId()), Stream.of(part)).toList());
    }

    Product without(StakeholderId stakeholder) {
        return dividedAs(partsBut(stakeholder).toList());
    }

    Product gone() {
        return new Product(productId, title, component, parts, true);
    }

    private Product dividedAs(List<Part> others) {
        return new Product(productId, title, component, others, removed);
    }

    private Stream<Part> partsBut(StakeholderId stakeholder) {
        return parts.stream().filter(part -> !part.stakeholderId().equals(stakeholder));
    }
}
