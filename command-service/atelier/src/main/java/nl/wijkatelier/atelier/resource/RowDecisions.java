package nl.wijkatelier.atelier.resource;

import java.util.Objects;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.resource.AmendResourceRow;
import nl.wijkatelier.contract.resource.CoverageSet;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.FundingSet;
import nl.wijkatelier.contract.resource.ResourceRowAmended;
import nl.wijkatelier.contract.resource.ResourceRowChangedMeanwhile;
import nl.wijkatelier.contract.resource.ResourceRowEntered;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ResourceRowWithdrawn;
import nl.wijkatelier.contract.resource.ResourceTableIsFull;
import nl.wijkatelier.contract.resource.SetCoverage;
import nl.wijkatelier.contract.resource.SetFunding;
import nl.wijkatelier.contract.resource.WithdrawResourceRow;

/** Rows: entered, corrected, withdrawn, funded and covered. */
final class RowDecisions {
    /** As many as can still be read on a page; an atelier has some twenty. */
    static final int MOST_ROWS = 300;

    private final Resources resources;
    private final Stakeholders stakeholders;

    RowDecisions(Resources resources, Stakeholders stakeholders) {
        this.resources = resources;
        this.stakeholders = stakeholders;
    }

    Decision enter(EnterResourceRow enter) {
        if (resources.row(enter.rowId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.RESOURCE_ROW, enter.rowId().value()));
        }
        var party = enter.entry().stakeholderId();
        if (!stakeholders.isOnRegister(party)) {
            return Decision.refused(new ItemUnknown(ItemKind.STAKEHOLDER, party.value()));
        }
        return resources.rowsOnTable() < MOST_ROWS
                ? Decision.of(new ResourceRowEntered(enter.rowId(), enter.entry(), resources.runningRound()))
                : Decision.refused(new ResourceTableIsFull(MOST_ROWS));
    }

    Decision amend(AmendResourceRow amend, ParticipantId actor) {
        return change(amend.rowId(), amend.basedOn(), actor, row -> {
            if (row.entry().equals(amend.entry())) {
                return Decision.unchanged();
            }
            var party = amend.entry().stakeholderId();
            // A row of a party that has gone off the register can still be corrected.
            return party.equals(row.entry().stakeholderId()) || stakeholders.isOnRegister(party)
                    ? Decision.of(new ResourceRowAmended(row.rowId(), amend.entry()))
                    : Decision.refused(new ItemUnknown(ItemKind.STAKEHOLDER, party.value()));
        });
    }

    Decision fund(SetFunding set, ParticipantId actor) {
        return change(set.rowId(), set.basedOn(), actor, row -> Objects.equals(row.funding(), set.funding())
                ? Decision.unchanged()
                : Decision.of(new FundingSet(row.rowId(), set.funding())));
    }

    Decision cover(SetCoverage set, ParticipantId actor) {
        return change(set.rowId(), set.basedOn(), actor, row -> row.coverage() == set.coverage()
                ? Decision.unchanged()
                : Decision.of(new CoverageSet(row.rowId(), set.coverage())));
    }

    Decision withdraw(WithdrawResourceRow withdraw, ParticipantId actor) {
        return onTable(withdraw.rowId(), actor, row -> Decision.of(new ResourceRowWithdrawn(row.rowId())));
    }

    private Decision change(
            ResourceRowId id, long basedOn, ParticipantId actor, Function<Row, Decision> decision) {
        return onTable(id, actor, row -> row.changedSince(basedOn, actor)
                ? Decision.refused(new ResourceRowChangedMeanwhile(id, row.entry(), row.revision()))
                : decision.apply(row));
    }

    /** Somebody else's row of a round that runs is unknown: that it is there is not told either. */
    private Decision onTable(ResourceRowId id, ParticipantId actor, Function<Row, Decision> decision) {
        var row = resources.row(id);
        return row == null || row.withdrawn() || row.hiddenFrom(actor)
                ? Decision.refused(new ItemUnknown(ItemKind.RESOURCE_ROW, id.value()))
                : decision.apply(row);
    }
}
