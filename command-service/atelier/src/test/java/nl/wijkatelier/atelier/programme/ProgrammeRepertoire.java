package nl.wijkatelier.atelier.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AmendWorkForm;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.CloseHalfDay;
import nl.wijkatelier.contract.programme.ComposeWorkForm;
import nl.wijkatelier.contract.programme.ComposedPhase;
import nl.wijkatelier.contract.programme.Composition;
import nl.wijkatelier.contract.programme.FinishAgendaItem;
import nl.wijkatelier.contract.programme.GroupSize;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeDraftId;
import nl.wijkatelier.contract.programme.ProposeProgramme;
import nl.wijkatelier.contract.programme.RecordAttendance;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;
import nl.wijkatelier.contract.programme.WithdrawWorkForm;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.Workplace;
import nl.wijkatelier.contract.programme.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** What can be done with the programme. */
public final class ProgrammeRepertoire implements Repertoire {
    private static final HalfDayId D1 = new HalfDayId("d1");
    private static final AgendaItemId I1 = new AgendaItemId("i1");
    private static final TimeOfDay ONE = new TimeOfDay("13:00");
    private static final HalfDayPlan PLAN = new HalfDayPlan(null, ONE, new TimeOfDay("17:00"), null);
    private static final ActivityId A1 = new ActivityId("a1");
    private static final AgendaPhase SHOW = new AgendaPhase(new Title("Tonen"), 5, PhaseVisibility.ALL, null);
    private static final AgendaPhase WRITE = new AgendaPhase(new Title("Schrijven"), 5, PhaseVisibility.OWN, null);
    private static final AgendaPhase VOTE = new AgendaPhase(new Title("Stemmen"), 5, PhaseVisibility.RESULTS_HIDDEN, 3);
    private static final AgendaPhase ROWS = new AgendaPhase(
            new Title("Eigen rij"), 5, PhaseVisibility.OWN, null, new Workplace(WorkplaceKind.RESOURCES, null));
    private static final WorkFormId W1 = new WorkFormId("w1");
    private static final Composition COMPOSITION = new Composition(
            new Title("Per straat"),
            new Title("Ideeën ophalen"),
            new Title("ideeën"),
            new GroupSize(3, 20),
            List.of(new ComposedPhase(new Title("Ieder voor zich"), 5, PhaseVisibility.OWN, null)));
    private static final AgendaEntry BREAK = new AgendaEntry(AgendaKind.BREAK, null, 15, null, List.of(), null);

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(new RecordAttendance(D1, actor, Attendance.PRESENT));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new PlanHalfDay(D1, PLAN),
                new ReplanHalfDay(D1, PLAN),
                new WithdrawHalfDay(D1),
                new PlanAgendaItem(I1, D1, BREAK, null),
                new ReplanAgendaItem(I1, BREAK),
                new MoveAgendaItem(I1, D1, null),
                new WithdrawAgendaItem(I1),
                new ProposeProgramme(new ProgrammeDraftId("p1"), ONE, false),
                new OpenHalfDay(D1),
                new CloseHalfDay(D1),
                new StartAgendaItem(I1, A1, null, List.of(SHOW)),
                new StartNextPhase(I1, A1),
                new FinishAgendaItem(I1),
                new ComposeWorkForm(W1, COMPOSITION),
                new AmendWorkForm(W1, COMPOSITION),
                new WithdrawWorkForm(W1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new PlanHalfDay(halfDay(chance), plan(chance)),
                () -> new ReplanHalfDay(halfDay(chance), plan(chance)),
                () -> new WithdrawHalfDay(halfDay(chance)),
                () -> new PlanAgendaItem(item(chance), halfDay(chance), entry(chance), before(chance)),
                () -> new ReplanAgendaItem(item(chance), entry(chance)),
                () -> new MoveAgendaItem(item(chance), halfDay(chance), before(chance)),
                () -> new WithdrawAgendaItem(item(chance)),
                () -> new ProposeProgramme(new ProgrammeDraftId("p" + chance.number(3)), ONE, chance.flag()),
                () -> new OpenHalfDay(halfDay(chance)),
                () -> new CloseHalfDay(halfDay(chance)),
                () -> new RecordAttendance(
                        halfDay(chance), chance.person(), chance.one(List.of(Attendance.values()))),
                () -> new StartAgendaItem(item(chance), activity(chance), chance.board(), phases(chance)),
                () -> new StartNextPhase(item(chance), activity(chance)),
                () -> new FinishAgendaItem(item(chance)),
                () -> new ComposeWorkForm(workForm(chance), composition(chance)),
                () -> new AmendWorkForm(workForm(chance), composition(chance)),
                () -> new WithdrawWorkForm(workForm(chance)));
    }

    private static HalfDayPlan plan(Chance chance) {
        return new HalfDayPlan(
                chance.flag() ? LocalDate.of(2027, 2, 1 + chance.number(20)) : null,
                ONE,
                ONE.later(1 + chance.number(300)),
                chance.flag() ? chance.title() : null);
    }

    private static AgendaEntry entry(Chance chance) {
        return chance.flag()
                ? BREAK
                : new AgendaEntry(
                        AgendaKind.COMPONENT,
                        chance.title(),
                        1 + chance.number(60),
                        Component.FINANCE,
                        List.of(workForm(chance)),
                        null);
    }

    private static WorkFormId workForm(Chance chance) {
        return new WorkFormId("w" + chance.number(3));
    }

    private static Composition composition(Chance chance) {
        return new Composition(chance.title(), chance.title(), chance.title(), new GroupSize(3, 20), COMPOSITION.phases());
    }

    private static List<AgendaPhase> phases(Chance chance) {
        return chance.one(List.of(List.of(SHOW, WRITE, WRITE, SHOW), List.of(WRITE, VOTE), List.of(VOTE, SHOW), List.of(ROWS, SHOW)));
    }

    private static ActivityId activity(Chance chance) {
        return new ActivityId("a" + chance.number(40));
    }

    private static @Nullable AgendaItemId before(Chance chance) {
        return chance.flag() ? item(chance) : null;
    }

    private static HalfDayId halfDay(Chance chance) {
        return new HalfDayId("d" + chance.number(4));
    }

    private static AgendaItemId item(Chance chance) {
        return new AgendaItemId("i" + chance.number(12));
    }
}
