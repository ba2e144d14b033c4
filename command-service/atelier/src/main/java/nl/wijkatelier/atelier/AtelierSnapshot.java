package nl.wijkatelier.atelier;

import java.util.List;
import nl.wijkatelier.atelier.action.Action;
import nl.wijkatelier.atelier.activity.Activity;
import nl.wijkatelier.atelier.agreement.Agreement;
import nl.wijkatelier.atelier.blueprint.BlueprintSnapshot;
import nl.wijkatelier.atelier.board.BoardSnapshot;
import nl.wijkatelier.atelier.classification.Mark;
import nl.wijkatelier.atelier.comment.CommentSnapshot;
import nl.wijkatelier.atelier.decision.DecisionSnapshot;
import nl.wijkatelier.atelier.directingrole.DirectingRoleSnapshot;
import nl.wijkatelier.atelier.intake.IntakeSnapshot;
import nl.wijkatelier.atelier.legal.LegalSnapshot;
import nl.wijkatelier.atelier.lifecycle.Phase;
import nl.wijkatelier.atelier.matrix.MatrixSnapshot;
import nl.wijkatelier.atelier.neighbourhood.NeighbourhoodSnapshot;
import nl.wijkatelier.atelier.organisation.OrganisationSnapshot;
import nl.wijkatelier.atelier.parking.Topic;
import nl.wijkatelier.atelier.passage.LastWriting;
import nl.wijkatelier.atelier.people.Member;
import nl.wijkatelier.atelier.placing.PlacingSnapshot;
import nl.wijkatelier.atelier.process.ProcessSnapshot;
import nl.wijkatelier.atelier.programme.ProgrammeSnapshot;
import nl.wijkatelier.atelier.rasci.RasciSnapshot;
import nl.wijkatelier.atelier.resource.ResourceSnapshot;
import nl.wijkatelier.atelier.round.RoundSnapshot;
import nl.wijkatelier.atelier.stakeholder.Stakeholder;
import nl.wijkatelier.atelier.tablegroup.TableGroupSnapshot;
import nl.wijkatelier.atelier.turn.TurnRound;
import nl.wijkatelier.atelier.undo.UndoSnapshot;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.origin.OriginRecorded;
import nl.wijkatelier.contract.ring.PlacedInRing;

/**
 * The write side's state at a revision: immutable, and written as JSON and read back without loss.
 *
 * @param atelier which atelier
 * @param revision at which revision
 * @param phase how far it is
 * @param people who takes part
 * @param boards what stands on the boards
 * @param rounds the rounds on them
 * @param stakeholders the register
 * @param decisions what leads to the decisions
 * @param activities the activities
 * @param resources the resource table
 * @param neighbourhoods the neighbourhoods and how they are scanned
 * @param process what is to come, what could stop it, and how far the step plan is covered
 * @param programme the half-days and their agendas
 * @param actions the follow-up actions
 * @param intake what was asked for, and at what price
 * @param matrices the decision matrices
 * @param organisation the bodies, and who does what for the products
 * @param agreements what parties promise each other
 * @param directingRoles the part of the municipality, phase by phase
 * @param legal the legal checklist and what is made of it
 * @param rings where stakeholders are in the rings of influence
 * @param origins which notes became what
 * @param turns rounds in which everybody spoke in turn
 * @param parking what was parked
 * @param blueprints what was learnt, and handed on
 * @param tableGroups who sits with whom
 * @param placings where everybody placed in silence
 * @param comments what was said of notes
 * @param rasci where tables proposed who does what
 * @param marks who may read what outside
 * @param passages who wrote last what is replaced as a whole
 * @param undo what everybody may undo and redo
 */
public record AtelierSnapshot(
        AtelierId atelier,
        long revision,
        Phase phase,
        List<Member> people,
        BoardSnapshot boards,
        RoundSnapshot rounds,
        List<Stakeholder> stakeholders,
        DecisionSnapshot decisions,
        List<Activity> activities,
        ResourceSnapshot resources,
        NeighbourhoodSnapshot neighbourhoods,
        ProcessSnapshot process,
        ProgrammeSnapshot programme,
        List<Action> actions,
        IntakeSnapshot intake,
        MatrixSnapshot matrices,
        OrganisationSnapshot organisation,
        List<Agreement> agreements,
        DirectingRoleSnapshot directingRoles,
        LegalSnapshot legal,
        List<PlacedInRing> rings,
        List<OriginRecorded> origins,
        List<TurnRound> turns,
        List<Topic> parking,
        BlueprintSnapshot blueprints,
        TableGroupSnapshot tableGroups,
        PlacingSnapshot placings,
        CommentSnapshot comments,
        RasciSnapshot rasci,
        List<Mark> marks,
        List<LastWriting> passages,
        UndoSnapshot undo) {
    /**
     * What the parts mean. Raise it when events come to mean something else to the write side while the records stay as they
     * are, so that the snapshots of before are set aside.
     */
    public static final int MEANING = 1;

    /** An atelier of which nothing is known yet. */
    public static AtelierSnapshot unplanned(AtelierId atelier) {
        return new AtelierSnapshot(
                atelier,
                0,
                Phase.UNPLANNED,
                List.of(),
                BoardSnapshot.EMPTY,
                RoundSnapshot.EMPTY,
                List.of(),
                DecisionSnapshot.EMPTY,
                List.of(),
                ResourceSnapshot.EMPTY,
                NeighbourhoodSnapshot.EMPTY,
                ProcessSnapshot.EMPTY,
                ProgrammeSnapshot.EMPTY,
                List.of(),
                IntakeSnapshot.EMPTY,
                MatrixSnapshot.EMPTY,
                OrganisationSnapshot.EMPTY,
                List.of(),
                DirectingRoleSnapshot.EMPTY,
                LegalSnapshot.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                BlueprintSnapshot.EMPTY,
                TableGroupSnapshot.EMPTY,
                PlacingSnapshot.EMPTY,
                CommentSnapshot.EMPTY,
                RasciSnapshot.EMPTY,
                List.of(),
                List.of(),
                UndoSnapshot.EMPTY);
    }
}
