package nl.wijkatelier.atelier.rasci;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.organisation.Organisation;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.atelier.tablegroup.TableGroups;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.rasci.AlreadyAccountableAtTable;
import nl.wijkatelier.contract.rasci.ProposeResponsibility;
import nl.wijkatelier.contract.rasci.RasciCommand;
import nl.wijkatelier.contract.rasci.RasciProposalsAreShown;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.contract.rasci.SeatedNowhere;
import nl.wijkatelier.contract.rasci.ShowRasciProposals;
import nl.wijkatelier.contract.rasci.StartRasciRound;
import nl.wijkatelier.contract.rasci.WithdrawResponsibility;
import nl.wijkatelier.contract.tablegroup.NoTableGroups;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/** What commands about RASCI per table lead to: in the proposal of a table, too, a product has at most one who accounts for it. */
public final class RasciDecisions {
    private final RasciRounds rounds;
    private final TableGroups tables;
    private final Organisation organisation;
    private final Parties parties;

    public RasciDecisions(RasciRounds rounds, TableGroups tables, Organisation organisation, Stakeholders stakeholders) {
        this.rounds = rounds;
        this.tables = tables;
        this.organisation = organisation;
        this.parties = new Parties(stakeholders);
    }

    /** What a command about RASCI per table leads to. */
    public Decision decide(RasciCommand command, ParticipantId actor) {
        return switch (command) {
            case StartRasciRound start -> start(start.rasciRoundId());
            case ProposeResponsibility propose -> atTable(propose.rasciRoundId(), actor, table -> propose(propose, table));
            case WithdrawResponsibility withdraw -> atTable(withdraw.rasciRoundId(), actor, table -> withdraw(withdraw, table));
            case ShowRasciProposals show ->
                running(show.rasciRoundId(), () -> Decision.of(new RasciProposalsShown(show.rasciRoundId())));
        };
    }

    private Decision start(RasciRoundId id) {
        if (rounds.find(id) != null) {
            return Decision.refused(new ItemExists(ItemKind.RASCI_ROUND, id.value()));
        }
        var refusal = rounds.refusal();
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return tables.tables().isEmpty() ? Decision.refused(new NoTableGroups()) : Decision.of(new RasciRoundStarted(id));
    }

    private Decision propose(ProposeResponsibility propose, TableGroupId table) {
        var round = propose.rasciRoundId();
        var product = propose.productId();
        var stakeholder = propose.stakeholderId();
        if (!organisation.has(product)) {
            return Decision.refused(new ItemUnknown(ItemKind.PRODUCT, product.value()));
        }
        var unknown = parties.refusal(List.of(stakeholder));
        if (unknown != null) {
            return Decision.refused(unknown);
        }
        if (propose.responsibility() == rounds.proposedFor(round, table, product, stakeholder)) {
            return Decision.unchanged();
        }
        var accountable = rounds.accountable(round, table, product);
        return accountable == null || accountable.equals(stakeholder) || !propose.responsibility().accounts()
                ? Decision.of(new ResponsibilityProposed(round, table, product, stakeholder, propose.responsibility()))
                : Decision.refused(new AlreadyAccountableAtTable(product, accountable));
    }

    /** Also of a product or a stakeholder that has gone: nobody is to be held to what they proposed for it. */
    private Decision withdraw(WithdrawResponsibility withdraw, TableGroupId table) {
        var round = withdraw.rasciRoundId();
        return rounds.proposedFor(round, table, withdraw.productId(), withdraw.stakeholderId()) == null
                ? Decision.unchanged()
                : Decision.of(new ResponsibilityWithdrawn(round, table, withdraw.productId(), withdraw.stakeholderId()));
    }

    private Decision atTable(RasciRoundId id, ParticipantId actor, Function<TableGroupId, Decision> decision) {
        return running(id, () -> {
            var table = tables.tableOf(actor);
            return table == null ? Decision.refused(new SeatedNowhere()) : decision.apply(table);
        });
    }

    private Decision running(RasciRoundId id, Supplier<Decision> decision) {
        var round = rounds.find(id);
        if (round == null) {
            return Decision.refused(new ItemUnknown(ItemKind.RASCI_ROUND, id.value()));
        }
        return round.shown() ? Decision.refused(new RasciProposalsAreShown(id)) : decision.get();
    }
}
