package nl.wijkatelier.query;

import java.util.List;
import java.util.Random;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/** One text on which people take positions in silence, in rounds that are shown or not. */
final class PositionPlot implements Plot {
    private static final DecisionId DECISION = new DecisionId("silent");
    private static final ProposalId PROPOSAL = new ProposalId("text");

    private final Random random;
    private final Story story;
    private boolean proposed;
    private String round;

    PositionPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        if (!proposed) {
            propose();
        } else if (round == null) {
            round = "pr" + story.revision();
            open(new RoundId(round));
        } else if (random.nextInt(5) == 0) {
            story.then("f", new PositionsShown(DECISION, new RoundId(round)));
            round = null;
        } else {
            take(RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size())));
        }
    }

    private void propose() {
        proposed = true;
        story.then("f", new DecisionProposed(
                DECISION, PROPOSAL, new Title("Regierol"), new Explanation("Welke rol?"), new ProposalText("Procesregisseur"),
                Component.ORGANISATION, DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of()));
    }

    /** By hand, or as a phase of the programme asks. */
    private void open(RoundId id) {
        var byHand = random.nextBoolean();
        story.then("f", new ConsentRoundOpened(DECISION, id, PROPOSAL, everybody(), byHand));
        if (!byHand) {
            story.then("f", new PositionsHidden(DECISION, id));
        }
    }

    private void take(String who) {
        var position = List.of(Position.CONSENT, Position.CONCERN, Position.OBJECTION).get(random.nextInt(3));
        var reason = new Explanation(RandomHistory.mark(round + ":" + who));
        story.then(who, new PositionTaken(DECISION, new RoundId(round), PROPOSAL, position, reason));
    }

    private static List<ParticipantId> everybody() {
        return RandomHistory.PEOPLE.stream().map(ParticipantId::new).toList();
    }
}
