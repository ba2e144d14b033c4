package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.AtelierCommand;

/** The programme: half-days, what is on the agenda of each, and the working methods of the atelier's own. */
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
        FinishAgendaItem,
        ComposeWorkForm,
        AmendWorkForm,
        WithdrawWorkForm {}
