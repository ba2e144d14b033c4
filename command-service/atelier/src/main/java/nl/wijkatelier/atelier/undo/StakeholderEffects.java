package nl.wijkatelier.atelier.undo;

import static java.util.Objects.requireNonNull;

import nl.wijkatelier.atelier.stakeholder.Stakeholder;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;

/** What events about stakeholders do, seen from the state just before them. */
final class StakeholderEffects {
    private final Stakeholders before;

    StakeholderEffects(Stakeholders before) {
        this.before = before;
    }

    Effect of(StakeholderEvent event) {
        return switch (event) {
            case StakeholderRegistered e -> Effect.of(
                            Item.of(e.stakeholderId()).its(Aspect.PRESENCE),
                            new StakeholderWithdrawn(e.stakeholderId()),
                            e)
                    .alsoGuarding(
                            Item.of(e.stakeholderId()).its(Aspect.DESCRIPTION),
                            Item.of(e.stakeholderId()).its(Aspect.STANDING));
            case StakeholderDescribed e -> Effect.of(
                    Item.of(e.stakeholderId()).its(Aspect.DESCRIPTION), stakeholder(e.stakeholderId()).description(), e);
            case StakeholderPlaced e -> placed(stakeholder(e.stakeholderId()), e);
            case StakeholderMoved e -> moved(stakeholder(e.stakeholderId()), e);
            case StakeholderWithdrawn e -> withdrawn(stakeholder(e.stakeholderId()), e);
        };
    }

    /** No event takes a stakeholder off the map only: it goes off the register and comes back without its place. */
    private static Effect placed(Stakeholder stakeholder, StakeholderPlaced event) {
        var item = Item.of(event.stakeholderId());
        return Effect.of(item.its(Aspect.STANDING), stakeholder.registration(), event)
                .backBy(new StakeholderWithdrawn(event.stakeholderId()), stakeholder.registration())
                .alsoGuarding(item.its(Aspect.DESCRIPTION));
    }

    private static Effect moved(Stakeholder stakeholder, StakeholderMoved event) {
        return Effect.of(
                Item.of(event.stakeholderId()).its(Aspect.STANDING),
                new StakeholderMoved(event.stakeholderId(), requireNonNull(stakeholder.standing())),
                event);
    }

    private static Effect withdrawn(Stakeholder stakeholder, StakeholderWithdrawn event) {
        var item = Item.of(event.stakeholderId());
        var effect = Effect.of(item.its(Aspect.PRESENCE), stakeholder.registration(), event)
                .alsoGuarding(item.its(Aspect.DESCRIPTION), item.its(Aspect.STANDING));
        return stakeholder.standing() == null
                ? effect
                : effect.backBy(
                        stakeholder.registration(),
                        new StakeholderPlaced(event.stakeholderId(), stakeholder.standing()));
    }

    private Stakeholder stakeholder(StakeholderId id) {
        return requireNonNull(before.find(id));
    }
}
