package nl.wijkatelier.atelier.tablegroup;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.tablegroup.DissolveTableGroup;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;
import nl.wijkatelier.contract.tablegroup.RenameTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.contract.tablegroup.TableGroupsDraftId;

/** What can be done with table groups. */
public final class TableGroupRepertoire implements Repertoire {
    private static final TableGroupId T1 = new TableGroupId("t1");
    private static final Title TABLE = new Title("Tafel");

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new FormTableGroup(T1, TABLE),
                new SeatParticipant(actor, T1),
                new RenameTableGroup(T1, TABLE),
                new DissolveTableGroup(T1),
                new ProposeTableGroups(new TableGroupsDraftId("g1"), TABLE, 4, List.of(), 0));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new FormTableGroup(table(chance), chance.title()),
                () -> new SeatParticipant(chance.person(), chance.flag() ? table(chance) : null),
                () -> new RenameTableGroup(table(chance), chance.title()),
                () -> new DissolveTableGroup(table(chance)),
                () -> new ProposeTableGroups(
                        new TableGroupsDraftId("g" + chance.number(400)), TABLE, 1 + chance.number(4), List.of(), chance.number(9)));
    }

    private static TableGroupId table(Chance chance) {
        return new TableGroupId("t" + chance.number(6));
    }
}
