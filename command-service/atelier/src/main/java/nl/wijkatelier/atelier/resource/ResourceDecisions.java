package nl.wijkatelier.atelier.resource;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.resource.AmendResourceRow;
import nl.wijkatelier.contract.resource.AskCapacity;
import nl.wijkatelier.contract.resource.CapacityAsked;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.ResourceCommand;
import nl.wijkatelier.contract.resource.ResourceRoundIsRunning;
import nl.wijkatelier.contract.resource.ResourceRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowsAreShown;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.resource.SetCoverage;
import nl.wijkatelier.contract.resource.SetFunding;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.resource.WithdrawResourceRow;

/** What commands about resources lead to; rows are for {@link RowDecisions}. */
public final class ResourceDecisions {
    private final Resources resources;
    private final Stakeholders stakeholders;
    private final RowDecisions rows;

    public ResourceDecisions(Resources resources, Stakeholders stakeholders) {
        this.resources = resources;
        this.stakeholders = stakeholders;
        rows = new RowDecisions(resources, stakeholders);
    }

    /** What a command about resources leads to. */
    public Decision decide(ResourceCommand command, ParticipantId actor) {
        return switch (command) {
            case EnterResourceRow enter -> rows.enter(enter);
            case AmendResourceRow amend -> rows.amend(amend, actor);
            case WithdrawResourceRow withdraw -> rows.withdraw(withdraw, actor);
            case SetFunding set -> rows.fund(set, actor);
            case SetCoverage set -> rows.cover(set, actor);
            case AskCapacity ask -> ask(ask);
            case StartResourceRound start -> start(start);
            case ShowResourceRows show -> show(show);
        };
    }

    private Decision ask(AskCapacity ask) {
        if (!stakeholders.isOnRegister(ask.stakeholderId())) {
            return Decision.refused(new ItemUnknown(ItemKind.STAKEHOLDER, ask.stakeholderId().value()));
        }
        return resources.askedOf(ask.stakeholderId()).equals(ask.hours())
                ? Decision.unchanged()
                : Decision.of(new CapacityAsked(ask.stakeholderId(), ask.hours()));
    }

    private Decision start(StartResourceRound start) {
        if (resources.round(start.roundId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.RESOURCE_ROUND, start.roundId().value()));
        }
        var running = resources.runningRound();
        return running == null
                ? Decision.of(new ResourceRoundStarted(start.roundId()))
                : Decision.refused(new ResourceRoundIsRunning(running));
    }

    private Decision show(ShowResourceRows show) {
        var round = resources.round(show.roundId());
        if (round == null) {
            return Decision.refused(new ItemUnknown(ItemKind.RESOURCE_ROUND, show.roundId().value()));
        }
        return round.shown()
                ? Decision.refused(new ResourceRowsAreShown(round.roundId()))
                : Decision.of(new ResourceRowsShown(round.roundId()));
    }
}
