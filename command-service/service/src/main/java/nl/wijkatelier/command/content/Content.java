package nl.wijkatelier.command.content;

import java.util.List;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.neighbourhood.ScanModel;

/**
 * The lists that an atelier can begin with now. What it takes over it keeps: each travels with the command that takes it over.
 *
 * @param stepPlan the step plan
 * @param legalChecklist what has to be looked at by law
 * @param roleScales roles of the municipality to choose from
 * @param startCriteria what counts in the choice of where to begin
 * @param scanModel the model of the quick scan
 */
record Content(
        StepPlan stepPlan,
        LegalChecklist legalChecklist,
        List<RoleScale> roleScales,
        StartCriteria startCriteria,
        ScanModel scanModel) {}
