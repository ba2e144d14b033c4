package nl.wijkatelier.atelier.blueprint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import nl.wijkatelier.atelier.agreement.Agreement;
import nl.wijkatelier.atelier.organisation.Product;
import nl.wijkatelier.contract.blueprint.AgreementTemplate;
import nl.wijkatelier.contract.blueprint.ProductRole;
import nl.wijkatelier.contract.blueprint.ProductTemplate;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderType;

/** Draws up who does what, and what parties promise each other, for a blueprint: by kind of stakeholder. */
final class OrganisationDrawing {
    /** What counts when two of a kind have different parts: who does or accounts for the work before who is asked or told. */
    private static final Comparator<Responsibility> HEAVIEST = Comparator.comparingInt(responsibility ->
            switch (responsibility) {
                case RESPONSIBLE_AND_ACCOUNTABLE -> 5;
                case ACCOUNTABLE -> 4;
                case RESPONSIBLE -> 3;
                case SUPPORTIVE -> 2;
                case CONSULTED -> 1;
                case INFORMED -> 0;
            });

    private final Kinds kinds;
    private final Wording wording;

    OrganisationDrawing(Kinds kinds, Wording wording) {
        this.kinds = kinds;
        this.wording = wording;
    }

    List<ProductTemplate> products(List<Product> products) {
        return products.stream()
                .filter(product -> !product.removed() && wording.isFit(product.title()))
                .map(product -> new ProductTemplate(product.title(), product.component(), roles(product)))
                .toList();
    }

    private List<ProductRole> roles(Product product) {
        var roles = new EnumMap<StakeholderType, Responsibility>(StakeholderType.class);
        for (var part : product.parts()) {
            var kind = kinds.of(part.stakeholderId());
            if (kind != null) {
                roles.merge(kind, part.responsibility(), OrganisationDrawing::together);
            }
        }
        return roles.entrySet().stream()
                .map(role -> new ProductRole(role.getKey(), role.getValue()))
                .toList();
    }

    private static Responsibility together(Responsibility one, Responsibility other) {
        var heaviest = HEAVIEST.compare(one, other) >= 0 ? one : other;
        var lightest = heaviest == one ? other : one;
        return heaviest == Responsibility.ACCOUNTABLE && lightest == Responsibility.RESPONSIBLE
                ? Responsibility.RESPONSIBLE_AND_ACCOUNTABLE
                : heaviest;
    }

    List<AgreementTemplate> agreements(List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> !agreement.withdrawn() && wording.isFit(agreement.terms().title()))
                .map(this::template)
                .toList();
    }

    private AgreementTemplate template(Agreement agreement) {
        var terms = agreement.terms();
        return new AgreementTemplate(
                terms.kind(),
                terms.title(),
                kinds.of(terms.parties()),
                wording.fit(terms.contents()),
                wording.fit(terms.binding()));
    }
}
