package nl.wijkatelier.atelier.stakeholder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.atelier.undo.Aspect;
import nl.wijkatelier.atelier.undo.Effect;
import nl.wijkatelier.atelier.undo.Effects;
import nl.wijkatelier.atelier.undo.Item;
import nl.wijkatelier.atelier.undo.Trait;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
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
                            item(e.stakeholderId()).its(Aspect.STANDING),
                            item(e.stakeholderId()).its(Aspect.REPRESENTATION),
                            item(e.stakeholderId()).its(Aspect.ATTITUDE));
            case StakeholderDescribed e -> Effect.of(
                    item(e.stakeholderId()).its(Aspect.DESCRIPTION), stakeholder(e.stakeholderId()).description(), e);
            case StakeholderPlaced e -> placed(stakeholder(e.stakeholderId()), e);
            case StakeholderMoved e -> moved(stakeholder(e.stakeholderId()), e);
            case PresenceRecorded e -> presence(stakeholder(e.stakeholderId()), e);
            case AttitudeRecorded e -> Effect.of(
                    item(e.stakeholderId()).its(Aspect.ATTITUDE), stakeholder(e.stakeholderId()).attitudeRecorded(), e);
            case StakeholderWithdrawn e -> withdrawn(stakeholder(e.stakeholderId()), e);
        };
    }

    /** No event takes a stakeholder off the map only: it goes off the register and comes back without its place. */
    private Effect placed(Stakeholder stakeholder, StakeholderPlaced event) {
        var item = item(event.stakeholderId());
        var back = new ArrayList<AtelierEvent>();
        back.add(new StakeholderWithdrawn(event.stakeholderId()));
        back.add(stakeholder.registration());
        back.addAll(known(stakeholder));
        return Effect.of(item.its(Aspect.STANDING), stakeholder.registration(), event)
                .backBy(back.toArray(AtelierEvent[]::new))
                .alsoGuarding(item.its(Aspect.DESCRIPTION), item.its(Aspect.REPRESENTATION), item.its(Aspect.ATTITUDE))
                .alsoNeeding(named(stakeholder));
    }

    /** Who speaks for it must be there, before and after. */
    private static Effect presence(Stakeholder stakeholder, PresenceRecorded event) {
        var effect = Effect.of(
                        item(event.stakeholderId()).its(Aspect.REPRESENTATION), stakeholder.presenceRecorded(), event)
                .alsoNeeding(spokesperson(stakeholder.representedBy()))
                .alsoNeeding(spokesperson(event.representedBy()));
        return event.representedBy() == null
                ? effect
                : effect.alsoTouching(item(event.representedBy()).its(Aspect.REPRESENTATION));
    }

    private static Effect moved(Stakeholder stakeholder, StakeholderMoved event) {
        return Effect.of(
                item(event.stakeholderId()).its(Aspect.STANDING),
                new StakeholderMoved(event.stakeholderId(), requireNonNull(stakeholder.standing())),
                event);
    }

    private Effect withdrawn(Stakeholder stakeholder, StakeholderWithdrawn event) {
        var item = item(event.stakeholderId());
        var back = new ArrayList<AtelierEvent>();
        back.add(stakeholder.registration());
        if (stakeholder.standing() != null) {
            back.add(new StakeholderPlaced(event.stakeholderId(), stakeholder.standing()));
        }
        back.addAll(known(stakeholder));
        var represented = before.representedBy(stakeholder.stakeholderId()).stream()
                .map(it -> item(it.stakeholderId()).its(Aspect.REPRESENTATION))
                .toArray(Trait[]::new);
        return Effect.of(item.its(Aspect.PRESENCE), stakeholder.registration(), event)
                .backBy(back.toArray(AtelierEvent[]::new))
                .alsoTouching(represented)
                .alsoGuarding(represented)
                .alsoGuarding(
                        item.its(Aspect.DESCRIPTION),
                        item.its(Aspect.STANDING),
                        item.its(Aspect.REPRESENTATION),
                        item.its(Aspect.ATTITUDE))
                .alsoNeeding(named(stakeholder));
    }

    /** What is known of it beside its description and its place, and for whom it speaks. */
    private List<AtelierEvent> known(Stakeholder stakeholder) {
        var known = new ArrayList<AtelierEvent>();
        if (stakeholder.presence() != null) {
            known.add(stakeholder.presenceRecorded());
        }
        if (stakeholder.attitude() != null) {
            known.add(stakeholder.attitudeRecorded());
        }
        before.representedBy(stakeholder.stakeholderId()).forEach(it -> known.add(it.presenceRecorded()));
        return known;
    }

    /** Who speaks for it, and for whom it speaks. */
    private Item[] named(Stakeholder stakeholder) {
        var named = new ArrayList<>(List.of(spokesperson(stakeholder.representedBy())));
        before.representedBy(stakeholder.stakeholderId()).forEach(it -> named.add(item(it.stakeholderId())));
        return named.toArray(Item[]::new);
    }

    private static Item[] spokesperson(@Nullable StakeholderId id) {
        return id == null ? new Item[0] : new Item[] {item(id)};
    }

    private static Item item(StakeholderId id) {
        return new Item(ItemKind.STAKEHOLDER, id.value());
    }

    private Stakeholder stakeholder(StakeholderId id) {
        return requireNonNull(before.find(id));
    }
}
