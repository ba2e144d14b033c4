package nl.wijkatelier.query.fold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;

/** The parts that tables propose in a round about who does what: each is what one table says of one party in one product. */
record ProposedParts(List<Item> all) {

    static ProposedParts of(Items items, String round) {
        return new ProposedParts(items.pointingAt(ItemKind.RASCI_PROPOSAL, "round", round));
    }

    /** What all tables say of a party in a product. */
    Stream<Item> about(ProductId product, StakeholderId stakeholder) {
        return all.stream()
                .filter(part -> product.value().equals(part.text("product"))
                        && stakeholder.value().equals(part.text("stakeholder")));
    }

    /** What one table says of a party in a product. */
    Optional<Item> of(TableGroupId table, ProductId product, StakeholderId stakeholder) {
        return about(product, stakeholder)
                .filter(part -> table.value().equals(part.text("table")))
                .findFirst();
    }

    ProposedParts without(Item gone) {
        return new ProposedParts(all.stream().filter(part -> !part.id().equals(gone.id())).toList());
    }

    /** The tables that propose something. */
    Set<String> tables() {
        return all.stream().map(part -> part.text("table")).collect(Collectors.toSet());
    }
}
