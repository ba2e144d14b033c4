package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.AtelierCommand;

/** The programme: half-days, and what is on the agenda of each. */
public sealed interface ProgrammeCommand extends AtelierCommand permits
        PlanHalfDay,
        ReplanHalfDay,
        WithdrawHalfDay,
        PlanAgendaItem,
        ReplanAgendaItem,
        MoveAgendaItem,
        WithdrawAgendaItem,
        ProposeProgramme,
        OpenHalfDay,
        CloseHalfDay,
        RecordAttendance,
        StartAgendaItem,
        StartNextPhase,
        FinishAgendaItem {}
