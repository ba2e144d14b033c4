package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.organisation.BodyDissolved;
import nl.wijkatelier.contract.organisation.BodyEstablished;
import nl.wijkatelier.contract.organisation.BodyRevised;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.OrganisationEvent;
import nl.wijkatelier.contract.organisation.ProductAdded;
import nl.wijkatelier.contract.organisation.ProductDescribed;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.ProductRemoved;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** The bodies, and the products with who does what for them. */
final class OrganisationFold {
    private OrganisationFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, OrganisationEvent event) {
        return switch (event) {
            case BodyEstablished established -> Change.added(
                    ItemKind.BODY, established.bodyId().value(), fields(recorded, established.charter()));
            case BodyRevised revised -> Change.updated(
                    before, ItemKind.BODY, revised.bodyId().value(), fields(recorded, revised.charter()));
            case BodyDissolved dissolved -> Change.gone(before, ItemKind.BODY, dissolved.bodyId().value());
            case ProductAdded added -> Change.added(
                    ItemKind.PRODUCT, added.productId().value(),
                    "title", added.title().value(),
                    "component", text(added.component()),
                    "parts", List.of());
            case ProductDescribed described -> Change.updated(
                    before, ItemKind.PRODUCT, described.productId().value(),
                    "title", described.title().value(),
                    "component", text(described.component()));
            case ProductRemoved removed -> Change.gone(before, ItemKind.PRODUCT, removed.productId().value());
            case ResponsibilityAssigned assigned -> assigned(before, recorded, assigned);
            case ResponsibilityCleared cleared -> cleared(before, recorded, cleared);
        };
    }

    /** With what tables proposed alike: from the event itself one cannot tell that it was taken over. */
    private static List<ItemChange> assigned(Items before, RecordedEvent recorded, ResponsibilityAssigned assigned) {
        return Stream.concat(
                        divided(before, assigned.productId(), assigned.stakeholderId(), assigned.responsibility().name()).stream(),
                        ProposalOutcome.takenOver(before, recorded, assigned).stream())
                .toList();
    }

    /** With what tables proposed, and is not done: from a part that there never was one cannot tell that none was chosen. */
    private static List<ItemChange> cleared(Items before, RecordedEvent recorded, ResponsibilityCleared cleared) {
        return Stream.concat(
                        divided(before, cleared.productId(), cleared.stakeholderId(), null).stream(),
                        ProposalOutcome.leftOut(before, recorded, cleared).stream())
                .toList();
    }

    private static @Nullable Object[] fields(RecordedEvent recorded, Charter charter) {
        return new @Nullable Object[] {
            "name", charter.name().value(),
            "kind", charter.kind().name(),
            "mandate", text(charter.mandate()),
            "rhythm", text(charter.rhythm()),
            "chair", text(charter.chair()),
            "members", ids(charter.members()),
            "observers", ids(charter.observers()),
            "bodyRevision", recorded.revision()
        };
    }

    private static List<String> ids(List<StakeholderId> stakeholders) {
        return stakeholders.stream().map(StakeholderId::value).toList();
    }

    /** The parts of the others, and that of this stakeholder when it still has one. */
    private static List<ItemChange> divided(
            Items before, ProductId product, StakeholderId stakeholder, @Nullable String responsibility) {
        var parts = new ArrayList<>();
        if (before.get(ItemKind.PRODUCT, product.value()).fields().get("parts") instanceof List<?> all) {
            all.stream().filter(part -> !isOf(part, stakeholder.value())).forEach(parts::add);
        }
        if (responsibility != null) {
            parts.add(Fields.of("stakeholder", stakeholder.value(), "responsibility", responsibility));
        }
        return Change.updated(before, ItemKind.PRODUCT, product.value(), "parts", List.copyOf(parts));
    }

    /** What a stakeholder does for a product, if anything is agreed. */
    static Optional<Object> partOf(Item product, String stakeholder) {
        return product.fields().get("parts") instanceof List<?> parts
                ? parts.stream()
                        .filter(part -> isOf(part, stakeholder))
                        .findFirst()
                        .map(part -> ((Map<?, ?>) part).get("responsibility"))
                : Optional.empty();
    }

    private static boolean isOf(Object part, String stakeholder) {
        return part instanceof Map<?, ?> map && stakeholder.equals(map.get("stakeholder"));
    }
}
