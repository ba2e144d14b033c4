package nl.wijkatelier.query.fold;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** What becomes of what tables proposed about who does what, in the round that was shown last. */
final class ProposalOutcome {
    private ProposalOutcome() {}

    /** What they proposed, and is agreed just so now. */
    static List<ItemChange> takenOver(Items before, RecordedEvent recorded, ResponsibilityAssigned assigned) {
        return lastShownAbout(before, assigned.productId(), assigned.stakeholderId())
                .filter(part -> assigned.responsibility().name().equals(part.text("responsibility")))
                .map(part -> ItemChange.set(ItemKind.RASCI_PROPOSAL, part.id(), "takenOver", recorded.revision()))
                .toList();
    }

    /** What they proposed for a party of which it is agreed now that it has no part. */
    static List<ItemChange> leftOut(Items before, RecordedEvent recorded, ResponsibilityCleared cleared) {
        return lastShownAbout(before, cleared.productId(), cleared.stakeholderId())
                .map(part -> ItemChange.set(ItemKind.RASCI_PROPOSAL, part.id(), "leftOut", recorded.revision()))
                .toList();
    }

    private static Stream<Item> lastShownAbout(Items before, ProductId product, StakeholderId stakeholder) {
        return before.all().stream()
                .filter(item -> item.kind() == ItemKind.RASCI_ROUND && "SHOWN".equals(item.text("state")))
                .reduce((_, later) -> later)
                .stream()
                .flatMap(round -> ProposedParts.of(before, round.id()).about(product, stakeholder));
    }
}
