package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.atelier.Permission;
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

/** Who may do what with the programme: it is the facilitator's, but everybody may say whether they are there. */
public final class ProgrammePermissions {
    private ProgrammePermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(ProgrammeCommand command) {
        return switch (command) {
            case PlanHalfDay _, ReplanHalfDay _, WithdrawHalfDay _ -> Permission.LEAD;
            case PlanAgendaItem _, ReplanAgendaItem _, MoveAgendaItem _, WithdrawAgendaItem _ -> Permission.LEAD;
            case ProposeProgramme _, OpenHalfDay _, CloseHalfDay _ -> Permission.LEAD;
            case StartAgendaItem _, StartNextPhase _, FinishAgendaItem _ -> Permission.LEAD;
            case ComposeWorkForm _, AmendWorkForm _, WithdrawWorkForm _ -> Permission.LEAD;
            case RecordAttendance _ -> Permission.TAKE_PART;
        };
    }
}
