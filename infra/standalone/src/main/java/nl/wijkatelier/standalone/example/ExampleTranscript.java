package nl.wijkatelier.standalone.example;

import java.util.List;
import nl.wijkatelier.contract.board.BackgroundImage;

/** The whole example, retold as actions in the order in which they happened. */
final class ExampleTranscript {
    private ExampleTranscript() {}

    /** @param map the map of the example, as it was brought in */
    static List<ImportedAction> of(ExampleFile example, BackgroundImage map) {
        var transcript = new Transcript();
        new ProgrammeTranscript(example, transcript).tell();
        new AgendaTranscript(example, transcript).tell();
        new StakeholderTranscript(example, transcript).tell();
        new IntakeTranscript(example, transcript).tell();
        new BoardTranscript(example, transcript).tell();
        new VoteTranscript(example, transcript).tell();
        new DecisionTranscript(example, transcript).tell();
        new ResourceTranscript(example, transcript).tell();
        new NeighbourhoodTranscript(example, transcript).tell();
        new HurdleTranscript(example, transcript).tell();
        new OriginTranscript(example, transcript).tell();
        new ProcessTranscript(example, transcript).tell();
        new RouteMapTranscript(example, transcript).tell();
        new CoverageTranscript(example, transcript).tell();
        new ActionTranscript(example, transcript).tell();
        new MatrixTranscript(example, transcript).tell();
        new OrganisationTranscript(example, transcript).tell();
        new AgreementTranscript(example, transcript).tell();
        new DirectingRoleTranscript(example, transcript).tell();
        new LegalTranscript(example, transcript).tell();
        new RingTranscript(example, transcript).tell();
        new BlueprintTranscript(example, transcript).tell();
        new TableGroupTranscript(example, transcript).tell();
        new KeyIdeaTranscript(example, transcript).tell();
        new CommentTranscript(example, transcript).tell();
        new TurnTranscript(example, transcript).tell();
        new BackgroundTranscript(example, transcript, map).tell();
        return transcript.inOrder();
    }
}
