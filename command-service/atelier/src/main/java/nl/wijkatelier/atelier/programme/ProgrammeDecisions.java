package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.activity.ActivityDecisions;
import nl.wijkatelier.atelier.intake.Intake;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.round.RoundDecisions;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.AmendWorkForm;
import nl.wijkatelier.contract.programme.CloseHalfDay;
import nl.wijkatelier.contract.programme.ComposeWorkForm;
import nl.wijkatelier.contract.programme.FinishAgendaItem;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeCommand;
import nl.wijkatelier.contract.programme.ProposeProgramme;
import nl.wijkatelier.contract.programme.RecordAttendance;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;
import nl.wijkatelier.contract.programme.WithdrawWorkForm;
import org.jspecify.annotations.Nullable;

/** What commands about the programme lead to. */
public final class ProgrammeDecisions {
    private final HalfDayDecisions halfDays;
    private final AgendaDecisions agenda;
    private final ProposalDecisions proposals;
    private final AttendanceDecisions attendance;
    private final RunDecisions runs;
    private final WorkFormDecisions workForms;

    public ProgrammeDecisions(
            Programme programme,
            Intake intake,
            People people,
            ActivityDecisions activities,
            RoundDecisions rounds,
            WorkplaceRounds places) {
        halfDays = new HalfDayDecisions(programme);
        agenda = new AgendaDecisions(programme);
        proposals = new ProposalDecisions(programme, intake);
        attendance = new AttendanceDecisions(programme, people);
        runs = new RunDecisions(programme, activities, rounds, places);
        workForms = new WorkFormDecisions(programme);
    }

    /** What a command about the programme leads to. */
    public Decision decide(ProgrammeCommand command, ParticipantId actor, @Nullable Role role) {
        return switch (command) {
            case PlanHalfDay plan -> halfDays.plan(plan);
            case ReplanHalfDay replan -> halfDays.replan(replan);
            case WithdrawHalfDay withdraw -> halfDays.withdraw(withdraw);
            case OpenHalfDay open -> halfDays.open(open);
            case CloseHalfDay close -> halfDays.close(close);
            case RecordAttendance asked -> attendance.attendance(asked, actor, role);
            case PlanAgendaItem plan -> agenda.plan(plan);
            case ReplanAgendaItem replan -> agenda.replan(replan);
            case MoveAgendaItem move -> agenda.move(move);
            case WithdrawAgendaItem withdraw -> agenda.withdraw(withdraw);
            case StartAgendaItem start -> runs.start(start, actor);
            case StartNextPhase next -> runs.next(next, actor);
            case FinishAgendaItem finish -> runs.finish(finish, actor);
            case ProposeProgramme propose -> proposals.propose(propose);
            case ComposeWorkForm compose -> workForms.compose(compose);
            case AmendWorkForm amend -> workForms.amend(amend);
            case WithdrawWorkForm withdraw -> workForms.withdraw(withdraw);
        };
    }
}
