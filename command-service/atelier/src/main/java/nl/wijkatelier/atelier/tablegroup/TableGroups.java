package nl.wijkatelier.atelier.tablegroup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.contract.tablegroup.TableGroupDissolved;
import nl.wijkatelier.contract.tablegroup.TableGroupEvent;
import nl.wijkatelier.contract.tablegroup.TableGroupFormed;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.contract.tablegroup.TableGroupRenamed;
import org.jspecify.annotations.Nullable;

/** The table groups, and who sits at them. */
public final class TableGroups {
    private final Map<TableGroupId, TableGroup> groups = new LinkedHashMap<>();
    private final Map<ParticipantId, TableGroupId> seats = new LinkedHashMap<>();

    /** The table groups of a snapshot. */
    public static TableGroups restore(TableGroupSnapshot snapshot) {
        var restored = new TableGroups();
        snapshot.groups().forEach(group -> restored.groups.put(group.tableGroupId(), group));
        snapshot.seats().forEach(seat -> restored.seats.put(seat.participantId(), seat.tableGroupId()));
        return restored;
    }

    /** A copy of the state. */
    public TableGroupSnapshot snapshot() {
        return new TableGroupSnapshot(
                List.copyOf(groups.values()),
                seats.entrySet().stream().map(seat -> new Seat(seat.getKey(), seat.getValue())).toList());
    }

    /** Where somebody sits; null for nowhere. */
    public @Nullable TableGroupId tableOf(ParticipantId participant) {
        return seats.get(participant);
    }

    /** Who sits at each table at which anybody sits, in the order of the tables and of taking a seat. */
    public List<List<ParticipantId>> tables() {
        return all().stream().map(group -> at(group.tableGroupId())).filter(table -> !table.isEmpty()).toList();
    }

    boolean isTaken(TableGroupId id) {
        return groups.containsKey(id);
    }

    boolean has(TableGroupId id) {
        var group = groups.get(id);
        return group != null && !group.dissolved();
    }

    boolean isCalled(TableGroupId id, Title name) {
        return groups.get(id).name().equals(name);
    }

    List<TableGroup> all() {
        return groups.values().stream().filter(group -> !group.dissolved()).toList();
    }

    /** Follows what happened. */
    public void evolve(TableGroupEvent event) {
        switch (event) {
            case TableGroupFormed(var id, var name) -> groups.put(id, new TableGroup(id, name, false));
            case TableGroupRenamed(var id, var name) ->
                groups.computeIfPresent(id, (_, group) -> new TableGroup(id, name, group.dissolved()));
            case TableGroupDissolved(var id) -> {
                groups.computeIfPresent(id, (_, group) -> new TableGroup(id, group.name(), true));
                seats.values().removeIf(id::equals);
            }
            case ParticipantSeated(var who, var table) -> {
                seats.remove(who);
                if (table != null) {
                    seats.put(who, table);
                }
            }
        }
    }

    private List<ParticipantId> at(TableGroupId table) {
        return seats.entrySet().stream().filter(seat -> seat.getValue().equals(table)).map(Map.Entry::getKey).toList();
    }
}
