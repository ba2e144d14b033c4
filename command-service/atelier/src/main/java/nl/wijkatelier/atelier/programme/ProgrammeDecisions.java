package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeCommand;
import nl.wijkatelier.contract.programme.ProposeProgramme;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;

/** What commands about the programme lead to. */
public final class ProgrammeDecisions {
    private final HalfDayDecisions halfDays;
    private final AgendaDecisions agenda;
    private final ProposalDecisions proposals;

    public ProgrammeDecisions(Programme programme) {
        halfDays = new HalfDayDecisions(programme);
        agenda = new AgendaDecisions(programme);
        proposals = new ProposalDecisions(programme);
    }

    /** What a command about the programme leads to. */
    public Decision decide(ProgrammeCommand command) {
        return switch (command) {
            case PlanHalfDay plan -> halfDays.plan(plan);
            case ReplanHalfDay replan -> halfDays.replan(replan);
            case WithdrawHalfDay withdraw -> halfDays.withdraw(withdraw);
            case PlanAgendaItem plan -> agenda.plan(plan);
            case ReplanAgendaItem replan -> agenda.replan(replan);
            case MoveAgendaItem move -> agenda.move(move);
            case WithdrawAgendaItem withdraw -> agenda.withdraw(withdraw);
            case ProposeProgramme propose -> proposals.propose(propose);
        };
    }
}
