package nl.wijkatelier.contract.tablegroup;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Divides those who are there over new tables, instead of those that there were. The same people and the same mix give the same
 * tables.
 *
 * @param draftId the ids of the tables begin with it
 * @param name what the tables are called; a number comes behind it. At most 100 characters
 * @param size most people at one table, 2 to 20
 * @param colleagues who are to be spread; an organisation is not known here, for it is not in the log. At most 200
 * @param mix which mix of people, from 0; another number, another mix
 */
public record ProposeTableGroups(
        TableGroupsDraftId draftId,
        Title name,
        int size,
        List<Colleagues> colleagues,
        int mix) implements TableGroupCommand {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_ORGANISATIONS = 200;
    private static final int MOST_MIXES = 1_000_000;

    public ProposeTableGroups {
        InvalidValue.ifMissing("draftId", draftId);
        InvalidValue.ifMissing("name", name);
        InvalidValue.unlessText("name", name.value(), 1, LONGEST_NAME);
        InvalidValue.unlessWithin("size", size, 2, 20);
        colleagues = InvalidValue.unlessListed("colleagues", colleagues, MOST_ORGANISATIONS);
        InvalidValue.unlessWithin("mix", mix, 0, MOST_MIXES);
    }
}
