package nl.wijkatelier.atelier.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.atelier.Undisclosed;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.resource.CapacityAsked;
import nl.wijkatelier.contract.resource.CoverageSet;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.FundingSet;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEvent;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowAmended;
import nl.wijkatelier.contract.resource.ResourceRowEntered;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ResourceRowWithdrawn;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The resource table with its rounds, and what is asked of whom. */
public final class Resources implements Undisclosed {
    /** Names the one table of an atelier, with its totals. */
    public static final String TABLE = "resources";

    private final Map<ResourceRowId, Row> rows = new LinkedHashMap<>();
    private final Map<ResourceRoundId, Round> rounds = new LinkedHashMap<>();
    private final Map<StakeholderId, Ask> asks = new LinkedHashMap<>();

    /** The table of a snapshot. */
    public static Resources restore(ResourceSnapshot snapshot) {
        var resources = new Resources();
        snapshot.rows().forEach(row -> resources.rows.put(row.rowId(), row));
        snapshot.rounds().forEach(round -> resources.rounds.put(round.roundId(), round));
        snapshot.asks().forEach(ask -> resources.asks.put(ask.stakeholderId(), ask));
        return resources;
    }

    /** A copy of the state. */
    public ResourceSnapshot snapshot() {
        return new ResourceSnapshot(
                List.copyOf(rows.values()), List.copyOf(rounds.values()), List.copyOf(asks.values()));
    }

    @Nullable Row row(ResourceRowId id) {
        return rows.get(id);
    }

    /** Whether a row is on the table. */
    public boolean has(ResourceRowId id) {
        var row = rows.get(id);
        return row != null && !row.withdrawn();
    }

    /** Whether a row is, for now, its author's own. */
    public boolean isSecret(ResourceRowId id) {
        var row = rows.get(id);
        return row != null && row.round() != null;
    }

    @Nullable Round round(ResourceRoundId id) {
        return rounds.get(id);
    }

    @Nullable ResourceRoundId runningRound() {
        return rounds.values().stream()
                .filter(round -> !round.shown())
                .map(Round::roundId)
                .findFirst()
                .orElse(null);
    }

    List<PhaseHours> askedOf(StakeholderId party) {
        var ask = asks.get(party);
        return ask == null ? List.of() : ask.hours();
    }

    /** Whether there is anything on the table that everybody sees. */
    public boolean hasRowsForEverybody() {
        return rows.values().stream().anyMatch(row -> !row.withdrawn() && row.round() == null);
    }

    long rowsOnTable() {
        return rows.values().stream().filter(row -> !row.withdrawn()).count();
    }

    @Override
    public Stream<OpenRound> undisclosed() {
        return rounds.values().stream()
                .filter(round -> !round.shown())
                .map(round -> new OpenRound(ItemKind.RESOURCE_ROUND, round.roundId().value()));
    }

    /** Follows what happened. */
    public void evolve(ResourceEvent event, ParticipantId actor, long revision) {
        switch (event) {
            case ResourceRowEntered e -> rows.put(e.rowId(), new Row(
                    e.rowId(), e.entry(), null, CoverageState.UNKNOWN, actor, e.roundId(), actor, revision, false));
            case ResourceRowAmended e -> change(e.rowId(), row -> row.with(e.entry(), actor, revision));
            case ResourceRowWithdrawn e -> change(e.rowId(), Row::gone);
            case FundingSet e -> change(e.rowId(), row -> row.fundedBy(e.funding(), actor, revision));
            case CoverageSet e -> change(e.rowId(), row -> row.covered(e.coverage(), actor, revision));
            case CapacityAsked e -> asks.put(e.stakeholderId(), new Ask(e.stakeholderId(), e.hours()));
            case ResourceRoundStarted e -> rounds.put(e.roundId(), new Round(e.roundId(), false));
            case ResourceRowsShown e -> show(e.roundId());
        }
    }

    private void show(ResourceRoundId id) {
        rounds.put(id, new Round(id, true));
        rows.replaceAll((_, row) -> id.equals(row.round()) ? row.shown() : row);
    }

    private void change(ResourceRowId id, UnaryOperator<Row> change) {
        rows.computeIfPresent(id, (_, row) -> change.apply(row));
    }
}
