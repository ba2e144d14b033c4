package nl.wijkatelier.atelier.resource;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.resource.AmendResourceRow;
import nl.wijkatelier.contract.resource.AskCapacity;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.SetCoverage;
import nl.wijkatelier.contract.resource.SetFunding;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.resource.WithdrawResourceRow;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What can be done with resources. */
public final class ResourceRepertoire implements Repertoire {
    private static final ResourceRowId M1 = new ResourceRowId("m1");
    private static final ResourceRoundId R1 = new ResourceRoundId("r1");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final List<PhaseHours> HOURS = List.of(new PhaseHours(ResourcePhase.ATELIER, 97));

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        var entry = new ResourceEntry(S1, SOURCES, HOURS, new Amount(9_250), null);
        return List.of(
                new EnterResourceRow(M1, entry),
                new AmendResourceRow(M1, entry, 0),
                new SetFunding(M1, CONCERNS, 0),
                new SetCoverage(M1, CoverageState.COVERED, 0),
                new WithdrawResourceRow(M1));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new AskCapacity(S1, HOURS), new StartResourceRound(R1), new ShowResourceRows(R1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new EnterResourceRow(row(chance), entry(chance)),
                () -> new AmendResourceRow(row(chance), entry(chance), basedOn(chance)),
                () -> new SetFunding(row(chance), chance.flag() ? chance.title() : null, basedOn(chance)),
                () -> new SetCoverage(row(chance), chance.one(List.of(CoverageState.values())), basedOn(chance)),
                () -> new WithdrawResourceRow(row(chance)),
                () -> new AskCapacity(stakeholder(chance), hours(chance)),
                () -> new StartResourceRound(round(chance)),
                () -> new ShowResourceRows(round(chance)));
    }

    private static ResourceEntry entry(Chance chance) {
        return new ResourceEntry(
                stakeholder(chance), chance.title(), hours(chance), chance.flag() ? new Amount(100) : null, null);
    }

    private static List<PhaseHours> hours(Chance chance) {
        return chance.flag() ? List.of() : List.of(new PhaseHours(ResourcePhase.ATELIER, chance.number(3)));
    }

    private static long basedOn(Chance chance) {
        return chance.flag() ? 1 : 1_000_000;
    }

    private static ResourceRowId row(Chance chance) {
        return new ResourceRowId("m" + chance.number(6));
    }

    private static ResourceRoundId round(Chance chance) {
        return new ResourceRoundId("r" + chance.number(6));
    }

    private static StakeholderId stakeholder(Chance chance) {
        return new StakeholderId("s" + chance.number(6));
    }
}
