package nl.wijkatelier.atelier.tablegroup;

import java.util.ArrayList;
import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.tablegroup.DissolveTableGroup;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.NobodyToDivide;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;
import nl.wijkatelier.contract.tablegroup.RenameTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupCommand;
import nl.wijkatelier.contract.tablegroup.TableGroupDissolved;
import nl.wijkatelier.contract.tablegroup.TableGroupEvent;
import nl.wijkatelier.contract.tablegroup.TableGroupFormed;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.contract.tablegroup.TableGroupRenamed;
import nl.wijkatelier.contract.tablegroup.TooManyTableGroups;

/** What commands about table groups lead to. */
public final class TableGroupDecisions {
    private static final int MOST = 50;

    private final TableGroups groups;
    private final People people;
    private final Present present;

    public TableGroupDecisions(TableGroups groups, People people, Present present) {
        this.groups = groups;
        this.people = people;
        this.present = present;
    }

    /** What a command about table groups leads to. */
    public Decision decide(TableGroupCommand command) {
        return switch (command) {
            case FormTableGroup form -> form(form);
            case RenameTableGroup rename -> rename(rename);
            case DissolveTableGroup dissolve -> dissolve(dissolve);
            case SeatParticipant seat -> seat(seat);
            case ProposeTableGroups propose -> propose(propose);
        };
    }

    private Decision form(FormTableGroup form) {
        if (groups.isTaken(form.tableGroupId())) {
            return Decision.refused(new ItemExists(ItemKind.TABLE_GROUP, form.tableGroupId().value()));
        }
        return groups.all().size() >= MOST
                ? Decision.refused(new TooManyTableGroups(MOST))
                : Decision.of(new TableGroupFormed(form.tableGroupId(), form.name()));
    }

    private Decision rename(RenameTableGroup rename) {
        if (!groups.has(rename.tableGroupId())) {
            return Decision.refused(unknown(rename.tableGroupId()));
        }
        return groups.isCalled(rename.tableGroupId(), rename.name())
                ? Decision.unchanged()
                : Decision.of(new TableGroupRenamed(rename.tableGroupId(), rename.name()));
    }

    private Decision dissolve(DissolveTableGroup dissolve) {
        return groups.has(dissolve.tableGroupId())
                ? Decision.of(new TableGroupDissolved(dissolve.tableGroupId()))
                : Decision.refused(unknown(dissolve.tableGroupId()));
    }

    private Decision seat(SeatParticipant seat) {
        var table = seat.tableGroupId();
        if (!people.takesPart(seat.participantId())) {
            return Decision.refused(new ItemUnknown(ItemKind.PARTICIPANT, seat.participantId().value()));
        }
        if (table != null && !groups.has(table)) {
            return Decision.refused(unknown(table));
        }
        return Objects.equals(groups.tableOf(seat.participantId()), table)
                ? Decision.unchanged()
                : Decision.of(new ParticipantSeated(seat.participantId(), table));
    }

    private Decision propose(ProposeTableGroups propose) {
        var there = present.participants();
        if (there.isEmpty()) {
            return Decision.refused(new NobodyToDivide());
        }
        var tables = Division.of(there, propose);
        if (tables.size() > MOST) {
            return Decision.refused(new TooManyTableGroups(MOST));
        }
        var events = new ArrayList<TableGroupEvent>();
        groups.all().forEach(group -> events.add(new TableGroupDissolved(group.tableGroupId())));
        for (int number = 1; number <= tables.size(); number++) {
            var id = propose.draftId().group(number);
            if (groups.isTaken(id)) {
                return Decision.refused(new ItemExists(ItemKind.TABLE_GROUP, id.value()));
            }
            events.add(new TableGroupFormed(id, new Title(propose.name() + " " + number)));
            tables.get(number - 1).forEach(who -> events.add(new ParticipantSeated(who, id)));
        }
        return Decision.of(events);
    }

    private static ItemUnknown unknown(TableGroupId id) {
        return new ItemUnknown(ItemKind.TABLE_GROUP, id.value());
    }
}
