package nl.wijkatelier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.origin.OriginRecorded;
import nl.wijkatelier.contract.origin.Outcome;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/** Decisions that rest on notes and on each other, in circles too; with rounds, objections, amendments and actions. */
final class DecisionPlot implements Plot {
    private static final Explanation BECAUSE = new Explanation("Omdat");

    private final Random random;
    private final Story story;
    private final List<DecisionId> decisions = new ArrayList<>();
    private final List<ProposalId> current = new ArrayList<>();

    DecisionPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        var at = decisions.isEmpty() ? -1 : random.nextInt(decisions.size());
        switch (at < 0 ? 0 : random.nextInt(7)) {
            case 0 -> propose();
            case 1 -> story.then("f", new GroundAdded(decisions.get(at), ground()));
            case 2 -> amend(at);
            case 3 -> round(at);
            case 4 -> object(at);
            case 5 -> act(decisions.get(at));
            default -> story.then("f", new DecisionSuperseded(decisions.get(at), any(decisions), null));
        }
    }

    private void propose() {
        var decision = new DecisionId(name("decision"));
        var proposal = new ProposalId(name("proposal"));
        decisions.add(decision);
        current.add(proposal);
        story.then(somebody(), new DecisionProposed(
                decision, proposal, new Title("Afspraak"), BECAUSE, new ProposalText("Zo"), Component.PROCESS,
                DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of(ground())));
    }

    private void amend(int at) {
        current.set(at, new ProposalId(name("proposal")));
        story.then(somebody(), new ProposalAmended(decisions.get(at), current.get(at), new ProposalText("Anders")));
    }

    private void round(int at) {
        var who = somebody();
        var round = new RoundId(name("consent"));
        story.then("f", new ConsentRoundOpened(decisions.get(at), round, current.get(at), List.of(new ParticipantId(who))));
        story.then(who, new PositionTaken(decisions.get(at), round, current.get(at), Position.CONCERN, BECAUSE));
    }

    private void object(int at) {
        var who = somebody();
        var objection = new ObjectionId(name("consent") + ":" + who);
        story.then(who, new ObjectionRaised(decisions.get(at), objection, current.get(at), BECAUSE));
    }

    private void act(DecisionId decision) {
        var action = new ActionId(name("action"));
        story.then("f", new ActionPlanned(action, new ActionEntry(
                new Title("Doen"), ActionOwner.of(new ParticipantId(somebody())), null, Component.PROCESS, decision)));
        var notes = notes();
        if (!notes.isEmpty()) {
            story.then("f", new OriginRecorded(new Outcome(ItemKind.ACTION, action.value()), List.of(any(notes))));
        }
    }

    private Ground ground() {
        var notes = notes();
        return random.nextBoolean() && !notes.isEmpty()
                ? new Ground(ItemKind.NOTE, any(notes).value())
                : new Ground(ItemKind.DECISION, any(decisions).value());
    }

    private List<NoteId> notes() {
        return story.events().stream()
                .map(RecordedEvent::event)
                .filter(NoteAdded.class::isInstance)
                .map(event -> ((NoteAdded) event).noteId())
                .toList();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String somebody() {
        return any(RandomHistory.PEOPLE);
    }

    private String name(String what) {
        return what + "-" + (story.revision() + 1);
    }
}
