package nl.wijkatelier.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.organisation.ProductAdded;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.contract.tablegroup.TableGroupFormed;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/** Tables that propose who does what, in rounds that are shown or not, while people take other seats; some of it is agreed. */
final class RasciPlot implements Plot {
    private static final List<TableGroupId> TABLES = List.of(new TableGroupId("rt1"), new TableGroupId("rt2"));
    private static final ProductId PRODUCT = new ProductId("rpr");
    private static final List<StakeholderId> PARTIES = List.of(new StakeholderId("rs1"), new StakeholderId("rs2"));

    private final Random random;
    private final Story story;
    private final Map<String, TableGroupId> seats = new HashMap<>();
    private final Set<String> proposed = new HashSet<>();
    private boolean begun;
    private String round;

    RasciPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        if (!begun) {
            begin();
        } else if (random.nextInt(6) == 0) {
            turnRound();
        } else if (random.nextInt(4) == 0) {
            sit(one(RandomHistory.PEOPLE));
        } else if (round != null) {
            propose(one(RandomHistory.PEOPLE));
        } else {
            story.then("f", new ResponsibilityAssigned(PRODUCT, one(PARTIES), one(List.of(Responsibility.values()))));
        }
    }

    private void begin() {
        begun = true;
        PARTIES.forEach(party -> story.then("f", new StakeholderRegistered(
                party, new Title("Partij " + party), StakeholderType.TENANTS, null, null, null)));
        TABLES.forEach(table -> story.then("f", new TableGroupFormed(table, new Title("Tafel " + table))));
        story.then("f", new ProductAdded(PRODUCT, new Title("Projectplan"), null));
        RandomHistory.PEOPLE.forEach(this::sit);
    }

    private void sit(String who) {
        var table = one(TABLES);
        if (!table.equals(seats.put(who, table))) {
            story.then("f", new ParticipantSeated(new ParticipantId(who), table));
        }
    }

    private void propose(String who) {
        var table = seats.get(who);
        var party = one(PARTIES);
        var id = new RasciRoundId(round);
        if (random.nextInt(4) > 0) {
            proposed.add(table + " " + party);
            story.then(who, new ResponsibilityProposed(id, table, PRODUCT, party, one(List.of(Responsibility.values()))));
        } else if (proposed.remove(table + " " + party)) {
            story.then(who, new ResponsibilityWithdrawn(id, table, PRODUCT, party));
        }
    }

    private void turnRound() {
        if (round == null) {
            round = "rr" + story.revision();
            proposed.clear();
            story.then("f", new RasciRoundStarted(new RasciRoundId(round)));
        } else {
            story.then("f", new RasciProposalsShown(new RasciRoundId(round)));
            round = null;
        }
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
