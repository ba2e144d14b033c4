package nl.wijkatelier.atelier.rasci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.atelier.Undisclosed;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.organisation.OrganisationEvent;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.rasci.RasciEvent;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundIsRunning;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import org.jspecify.annotations.Nullable;

/** Rounds in which tables propose who does what. */
public final class RasciRounds implements Undisclosed {
    private final Map<RasciRoundId, RasciRound> rounds = new LinkedHashMap<>();
    private final List<ProposedPart> proposed = new ArrayList<>();
    private final Set<UnsettledPart> unsettled = new LinkedHashSet<>();

    /** The rounds of a snapshot. */
    public static RasciRounds restore(RasciSnapshot snapshot) {
        var restored = new RasciRounds();
        snapshot.rounds().forEach(restored::put);
        restored.proposed.addAll(snapshot.proposed());
        restored.unsettled.addAll(snapshot.unsettled());
        return restored;
    }

    /** A copy of the state. */
    public RasciSnapshot snapshot() {
        return new RasciSnapshot(List.copyOf(rounds.values()), List.copyOf(proposed), List.copyOf(unsettled));
    }

    /** Why nobody divides the parts for all now; null if they can. */
    public @Nullable RasciRoundIsRunning refusal() {
        return rounds.values().stream()
                .filter(round -> !round.shown())
                .findFirst()
                .map(round -> new RasciRoundIsRunning(round.rasciRoundId()))
                .orElse(null);
    }

    /** Whether tables proposed a part for this stakeholder, and people have not agreed on any since that was shown, nor on none. */
    public boolean isUnsettled(ProductId product, StakeholderId stakeholder) {
        return unsettled.contains(new UnsettledPart(product, stakeholder));
    }

    @Override
    public Stream<OpenRound> undisclosed() {
        return rounds.values().stream()
                .filter(round -> !round.shown())
                .map(round -> new OpenRound(ItemKind.RASCI_ROUND, round.rasciRoundId().value()));
    }

    @Nullable RasciRound find(RasciRoundId id) {
        return rounds.get(id);
    }

    /** What a table proposes for a stakeholder; null for nothing. */
    @Nullable Responsibility proposedFor(
            RasciRoundId round, TableGroupId table, ProductId product, StakeholderId stakeholder) {
        return proposed.stream()
                .filter(part -> part.isOf(round, table, product, stakeholder))
                .map(ProposedPart::responsibility)
                .findFirst()
                .orElse(null);
    }

    /** Who accounts for a product in the proposal of a table; null while nobody does. */
    @Nullable StakeholderId accountable(RasciRoundId round, TableGroupId table, ProductId product) {
        return proposed.stream()
                .filter(part -> part.isOf(round, table, product) && part.responsibility().accounts())
                .map(ProposedPart::stakeholderId)
                .findFirst()
                .orElse(null);
    }

    /** Follows what happened. */
    public void evolve(RasciEvent event) {
        switch (event) {
            case RasciRoundStarted(var id) -> put(new RasciRound(id, false));
            case ResponsibilityProposed(var round, var table, var product, var stakeholder, var responsibility) -> {
                remove(round, table, product, stakeholder);
                proposed.add(new ProposedPart(round, table, product, stakeholder, responsibility));
            }
            case ResponsibilityWithdrawn(var round, var table, var product, var stakeholder) ->
                remove(round, table, product, stakeholder);
            case RasciProposalsShown(var id) -> show(id);
        }
    }

    /** Follows what people agree on together. */
    public void evolve(OrganisationEvent event) {
        switch (event) {
            case ResponsibilityAssigned(var product, var stakeholder, _) -> settle(product, stakeholder);
            case ResponsibilityCleared(var product, var stakeholder) -> settle(product, stakeholder);
            default -> {}
        }
    }

    private void settle(ProductId product, StakeholderId stakeholder) {
        unsettled.remove(new UnsettledPart(product, stakeholder));
    }

    private void put(RasciRound round) {
        rounds.put(round.rasciRoundId(), round);
    }

    private void remove(RasciRoundId round, TableGroupId table, ProductId product, StakeholderId stakeholder) {
        proposed.removeIf(part -> part.isOf(round, table, product, stakeholder));
    }

    /** Of a round that is shown, readers keep the proposals; here is kept what they are about. */
    private void show(RasciRoundId id) {
        rounds.computeIfPresent(id, (_, _) -> new RasciRound(id, true));
        unsettled.clear();
        proposed.stream().filter(part -> part.rasciRoundId().equals(id)).map(UnsettledPart::of).forEach(unsettled::add);
        proposed.removeIf(part -> part.rasciRoundId().equals(id));
    }
}
