package nl.wijkatelier.atelier.stakeholder;

import static java.util.Objects.requireNonNull;

import nl.wijkatelier.atelier.undo.Aspect;
import nl.wijkatelier.atelier.undo.Effect;
import nl.wijkatelier.atelier.undo.Effects;
import nl.wijkatelier.atelier.undo.Item;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.jspecify.annotations.Nullable;

/** What events about stakeholders do, seen from the state just before them. */
public final class StakeholderEffects implements Effects {
    private final Stakeholders before;

    /** The effects on this register, as it is now. */
    public StakeholderEffects(Stakeholders before) {
        this.before = before;
    }

    @Override
    public @Nullable Effect of(AtelierEvent event) {
        return event instanceof StakeholderEvent own ? ofOwn(own) : null;
    }

    @Override
    public boolean tookAway(Item item) {
        return item.kind() == ItemKind.STAKEHOLDER
                && stakeholder(new StakeholderId(item.id())).withdrawn();
    }

    private Effect ofOwn(StakeholderEvent event) {
        return switch (event) {
            case StakeholderRegistered e -> Effect.of(
                            item(e.stakeholderId()).its(Aspect.PRESENCE),
                            new StakeholderWithdrawn(e.stakeholderId()),
                            e)
                    .alsoGuarding(
                            item(e.stakeholderId()).its(Aspect.DESCRIPTION),
                            item(e.stakeholderId()).its(Aspect.STANDING));
            case StakeholderDescribed e -> Effect.of(
                    item(e.stakeholderId()).its(Aspect.DESCRIPTION), stakeholder(e.stakeholderId()).description(), e);
            case StakeholderPlaced e -> placed(stakeholder(e.stakeholderId()), e);
            case StakeholderMoved e -> moved(stakeholder(e.stakeholderId()), e);
            case StakeholderWithdrawn e -> withdrawn(stakeholder(e.stakeholderId()), e);
        };
    }

    /** No event takes a stakeholder off the map only: it goes off the register and comes back without its place. */
    private static Effect placed(Stakeholder stakeholder, StakeholderPlaced event) {
        var item = item(event.stakeholderId());
        return Effect.of(item.its(Aspect.STANDING), stakeholder.registration(), event)
                .backBy(new StakeholderWithdrawn(event.stakeholderId()), stakeholder.registration())
                .alsoGuarding(item.its(Aspect.DESCRIPTION));
    }

    private static Effect moved(Stakeholder stakeholder, StakeholderMoved event) {
        return Effect.of(
                item(event.stakeholderId()).its(Aspect.STANDING),
                new StakeholderMoved(event.stakeholderId(), requireNonNull(stakeholder.standing())),
                event);
    }

    private static Effect withdrawn(Stakeholder stakeholder, StakeholderWithdrawn event) {
        var item = item(event.stakeholderId());
        var effect = Effect.of(item.its(Aspect.PRESENCE), stakeholder.registration(), event)
                .alsoGuarding(item.its(Aspect.DESCRIPTION), item.its(Aspect.STANDING));
        return stakeholder.standing() == null
                ? effect
                : effect.backBy(
                        stakeholder.registration(),
                        new StakeholderPlaced(event.stakeholderId(), stakeholder.standing()));
    }

    private static Item item(StakeholderId id) {
        return new Item(ItemKind.STAKEHOLDER, id.value());
    }

    private Stakeholder stakeholder(StakeholderId id) {
        return requireNonNull(before.find(id));
    }
}
