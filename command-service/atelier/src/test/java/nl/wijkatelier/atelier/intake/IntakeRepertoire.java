package nl.wijkatelier.atelier.intake;

import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.AttendeeId;
import nl.wijkatelier.contract.intake.ComponentRate;
import nl.wijkatelier.contract.intake.DescribeAttendee;
import nl.wijkatelier.contract.intake.DescribeOccasion;
import nl.wijkatelier.contract.intake.DescribeStartingPoint;
import nl.wijkatelier.contract.intake.DismissAttendee;
import nl.wijkatelier.contract.intake.DropComponent;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.FixTariff;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.intake.MoveIntakeEntry;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RecordIntakeDay;
import nl.wijkatelier.contract.intake.RecordIntakeGuest;
import nl.wijkatelier.contract.intake.RecordIntakeHolder;
import nl.wijkatelier.contract.intake.RequireAttendee;
import nl.wijkatelier.contract.intake.RewordIntakeEntry;
import nl.wijkatelier.contract.intake.TakeUpComponent;
import nl.wijkatelier.contract.intake.Tariff;
import nl.wijkatelier.contract.intake.WeighComponent;
import nl.wijkatelier.contract.intake.Weights;
import nl.wijkatelier.contract.intake.WithdrawIntakeEntry;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;

/** What can be done with the intake. */
public final class IntakeRepertoire implements Repertoire {
    private static final EntryId E1 = new EntryId("e1");
    private static final AttendeeId W1 = new AttendeeId("w1");
    private static final LocalDate DAY = LocalDate.parse("2027-01-14");

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new RecordIntake(DAY, actor, List.of()),
                new RecordIntakeDay(null),
                new RecordIntakeHolder(null),
                new RecordIntakeGuest(actor, true),
                new DescribeOccasion(WHY),
                new DescribeStartingPoint(WHY),
                new AddIntakeEntry(E1, IntakeEntryKind.GOAL, WHY),
                new RewordIntakeEntry(E1, WHY),
                new MoveIntakeEntry(E1, null),
                new WithdrawIntakeEntry(E1),
                new RequireAttendee(W1, StakeholderType.TENANTS, null, SOURCES, true, null),
                new DescribeAttendee(W1, StakeholderType.TENANTS, null, SOURCES, false, null),
                new DismissAttendee(W1),
                new WeighComponent(Component.PROCESS, Weights.WHOLE),
                new DropComponent(Component.PROCESS, WHY),
                new TakeUpComponent(Component.PROCESS),
                new FixTariff(tariff("2026-11", 100)));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new RecordIntake(DAY, chance.flag() ? chance.person() : null, List.of(chance.person())),
                () -> chance.flag()
                        ? new RecordIntakeGuest(chance.person(), chance.flag())
                        : new RecordIntakeHolder(chance.person()),
                () -> new RecordIntakeDay(chance.flag() ? DAY : null),
                () -> chance.flag() ? new DescribeOccasion(chance.why()) : new DescribeStartingPoint(chance.why()),
                () -> new AddIntakeEntry(entry(chance), kind(chance), WHY),
                () -> new RewordIntakeEntry(entry(chance), WHY),
                () -> new MoveIntakeEntry(entry(chance), chance.flag() ? entry(chance) : null),
                () -> new WithdrawIntakeEntry(entry(chance)),
                () -> new RequireAttendee(
                        attendee(chance), StakeholderType.TENANTS, stakeholder(chance), null, true, speaker(chance)),
                () -> new DescribeAttendee(
                        attendee(chance), StakeholderType.TENANTS, null, chance.title(), false, speaker(chance)),
                () -> new DismissAttendee(attendee(chance)),
                () -> new WeighComponent(component(chance), 1 + chance.number(7)),
                () -> new DropComponent(component(chance), WHY),
                () -> new TakeUpComponent(component(chance)),
                () -> new FixTariff(tariff("2026-11", chance.number(3))));
    }

    /** Rates that are the same for all components. */
    static Tariff tariff(String version, long cents) {
        var rates = Weights.COMPONENTS.stream()
                .map(component -> new ComponentRate(component, new Amount(cents)))
                .toList();
        return new Tariff(new Title(version), rates, new Amount(cents));
    }

    private static EntryId entry(Chance chance) {
        return new EntryId("e" + chance.number(8));
    }

    private static IntakeEntryKind kind(Chance chance) {
        return chance.one(List.of(IntakeEntryKind.GOAL, IntakeEntryKind.QUESTION));
    }

    private static AttendeeId attendee(Chance chance) {
        return new AttendeeId("w" + chance.number(6));
    }

    private static AttendeeId speaker(Chance chance) {
        return chance.flag() ? attendee(chance) : null;
    }

    private static StakeholderId stakeholder(Chance chance) {
        return chance.flag() ? new StakeholderId("s" + chance.number(6)) : null;
    }

    private static Component component(Chance chance) {
        return chance.one(List.copyOf(Weights.COMPONENTS).stream().sorted().toList());
    }
}
