package nl.wijkatelier.command.host;

import nl.wijkatelier.command.access.AccessCode;
import nl.wijkatelier.command.access.AccessCodes;
import nl.wijkatelier.command.access.RandomIds;
import nl.wijkatelier.command.content.ScanModelInForce;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.command.programme.WorkFormsInForce;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.command.sequencer.Outcome;
import nl.wijkatelier.command.sequencer.SentCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.people.Role;
import org.springframework.stereotype.Component;

/** Plans ateliers. */
@Component
public class Planning {
    private final Ateliers ateliers;
    private final AccessCodes codes;
    private final WorkFormsInForce workForms;
    private final ScanModelInForce scanModel;

    Planning(Ateliers ateliers, AccessCodes codes, WorkFormsInForce workForms, ScanModelInForce scanModel) {
        this.ateliers = ateliers;
        this.codes = codes;
        this.workForms = workForms;
        this.scanModel = scanModel;
    }

    /** Plans an atelier and gives every role a code; answers with the facilitator's. */
    public AccessCode plan(PlanAtelier plan) {
        var atelier = new AtelierId(RandomIds.id());
        var command = new SentCommand(new CommandId("plan"), Host.ACTOR, null, workForms.keptIn(scanModel.begins(plan)));
        if (ateliers.send(atelier, command) instanceof Outcome.Refused(var refusal, _)) {
            throw new ProblemException(RefusalProblems.of(refusal));
        }
        codes.hand(atelier);
        return codes.of(atelier, Role.FACILITATOR).orElseThrow();
    }
}
