package nl.wijkatelier.atelier.process;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.DescribeEndState;
import nl.wijkatelier.contract.process.DescribeHurdle;
import nl.wijkatelier.contract.process.DescribeStep;
import nl.wijkatelier.contract.process.EntrustHurdle;
import nl.wijkatelier.contract.process.EvidenceStepPlanItem;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.ProcessCommand;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.RemoveDependency;
import nl.wijkatelier.contract.process.ReopenHurdle;
import nl.wijkatelier.contract.process.RescheduleStep;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.SetRoutePhases;
import nl.wijkatelier.contract.process.SettleHurdle;
import nl.wijkatelier.contract.process.WithdrawEvidence;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.process.WithdrawStep;

/** Who may do what with the process. */
public final class ProcessPermissions {
    private ProcessPermissions() {}

    /** The permission that a command needs: all have a say, and the facilitator chooses the step plan. */
    public static Permission neededFor(ProcessCommand command) {
        return switch (command) {
            case FollowStepPlan _ -> Permission.LEAD;
            case PlanStep _,
                    DescribeStep _,
                    RescheduleStep _,
                    MakeStepDependOn _,
                    RemoveDependency _,
                    SetGoNoGoCriteria _,
                    WithdrawStep _,
                    RaiseHurdle _,
                    DescribeHurdle _,
                    ScoreHurdle _,
                    AgreeMeasure _,
                    EntrustHurdle _,
                    SettleHurdle _,
                    ReopenHurdle _,
                    WithdrawHurdle _,
                    EvidenceStepPlanItem _,
                    WithdrawEvidence _,
                    DescribeEndState _,
                    SetRoutePhases _ -> Permission.TAKE_PART;
        };
    }
}
