package nl.wijkatelier.query.provenance;

import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;

/** Who does what, and what the tables proposed for it. */
final class OrganisationEdges {
    private OrganisationEdges() {}

    /** What a table proposed is taken up in the product when the party has that part now, and else was one of the things to choose from. */
    static Stream<Edge> ofProposal(Item proposal, Seen seen) {
        var product = Key.of(ItemKind.PRODUCT, String.valueOf(proposal.text("product")));
        var taken = seen.find(product).stream()
                .flatMap(item -> Seen.parts(item.fields().get("parts")).stream())
                .anyMatch(part -> Objects.equals(part.get("stakeholder"), proposal.text("stakeholder"))
                        && Objects.equals(part.get("responsibility"), proposal.text("responsibility")));
        return Stream.of(Edge.of(Key.of(proposal), taken ? Relation.TAKEN_UP_IN : Relation.OPTION_OF, product));
    }
}
