package nl.wijkatelier.atelier.stakeholder;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.Attitude;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.Presence;
import nl.wijkatelier.contract.stakeholder.RecordAttitude;
import nl.wijkatelier.contract.stakeholder.RecordPresence;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;

/** What can be done with stakeholders. */
public final class StakeholderRepertoire implements Repertoire {
    private static final StakeholderId S1 = new StakeholderId("s1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new RegisterStakeholder(S1, SOURCES, StakeholderType.TENANTS, null, null, null),
                new DescribeStakeholder(S1, CONCERNS, StakeholderType.TENANTS, null, null, null),
                new PlaceStakeholder(S1, new Standing(10, 90)),
                new RecordPresence(S1, Presence.ABSENT, null),
                new RecordAttitude(S1, Attitude.AGAINST),
                new WithdrawStakeholder(S1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new RegisterStakeholder(
                        stakeholder(chance), chance.title(), StakeholderType.TENANTS, null, null, null),
                () -> new DescribeStakeholder(
                        stakeholder(chance), chance.title(), StakeholderType.OTHER, chance.why(), null, null),
                () -> new PlaceStakeholder(stakeholder(chance), new Standing(chance.number(4), chance.number(4))),
                () -> new RecordPresence(stakeholder(chance), Presence.REPRESENTED, stakeholder(chance)),
                () -> new RecordPresence(stakeholder(chance), chance.flag() ? null : Presence.PRESENT, null),
                () -> new RecordAttitude(stakeholder(chance), chance.one(List.of(Attitude.values()))),
                () -> new WithdrawStakeholder(stakeholder(chance)));
    }

    private static StakeholderId stakeholder(Chance chance) {
        return new StakeholderId("s" + chance.number(6));
    }
}
