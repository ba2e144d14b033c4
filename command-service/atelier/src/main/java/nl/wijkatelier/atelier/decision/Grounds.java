package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.matrix.Matrices;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.resource.Resources;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What a decision may rest on: something that is there, for everybody to see. */
final class Grounds {
    private final Boards boards;
    private final Rounds rounds;
    private final Stakeholders stakeholders;
    private final Neighbourhoods neighbourhoods;
    private final Resources resources;
    private final PlannedWork plan;
    private final Matrices matrices;
    private final Deliberations deliberations;

    Grounds(
            Boards boards,
            Rounds rounds,
            Stakeholders stakeholders,
            Neighbourhoods neighbourhoods,
            Resources resources,
            PlannedWork plan,
            Matrices matrices,
            Deliberations deliberations) {
        this.boards = boards;
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.neighbourhoods = neighbourhoods;
        this.resources = resources;
        this.plan = plan;
        this.matrices = matrices;
        this.deliberations = deliberations;
    }

    /** Why the ground cannot be, or null if it can. */
    @Nullable Refusal refusal(Ground ground) {
        return switch (ground.kind()) {
            case NOTE -> boards.refusalToShow(new NoteId(ground.id()));
            case CLUSTER -> unless(clusterStands(new ClusterId(ground.id())), ground);
            case VOTE -> unless(rounds.vote(new VoteId(ground.id())) != null, ground);
            case STAKEHOLDER -> unless(stakeholders.isOnRegister(new StakeholderId(ground.id())), ground);
            case DECISION -> unless(deliberations.has(new DecisionId(ground.id())), ground);
            // The scan of a neighbourhood has its id.
            case NEIGHBOURHOOD, QUICK_SCAN -> unless(neighbourhoods.isLookedAt(new NeighbourhoodId(ground.id())), ground);
            case HURDLE -> unless(plan.hasHurdle(new HurdleId(ground.id())), ground);
            case PROCESS_STEP -> unless(plan.hasStep(new StepId(ground.id())), ground);
            case RESOURCE_TOTALS -> unless(
                    ground.id().equals(Resources.TABLE) && resources.hasRowsForEverybody(), ground);
            // Before its scores are shown there is nothing to rest on.
            case MATRIX -> unless(matrices.isScored(new MatrixId(ground.id())), ground);
            // No decision rests on anything else.
            default -> unless(false, ground);
        };
    }

    private boolean clusterStands(ClusterId id) {
        var cluster = boards.cluster(id);
        return cluster != null && !cluster.dissolved();
    }

    private static @Nullable Refusal unless(boolean there, Ground ground) {
        return there ? null : new ItemUnknown(ground.kind(), ground.id());
    }
}
