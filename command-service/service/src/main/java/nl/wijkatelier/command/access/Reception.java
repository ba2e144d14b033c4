package nl.wijkatelier.command.access;

import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.command.sequencer.Outcome;
import nl.wijkatelier.command.sequencer.SentCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.ParticipantId;

/** Lets people in who have a code. */
final class Reception {
    private final PeopleRegister people;
    private final Ateliers ateliers;

    Reception(PeopleRegister people, Ateliers ateliers) {
        this.people = people;
        this.ateliers = ateliers;
    }

    /** Makes somebody a participant, under a name that says nothing. */
    ParticipantId welcome(AccessCode code, PersonalDetails details) {
        var participant = new ParticipantId(RandomIds.id());
        // The name comes first: who hears of the newcomer from the stream may look it up at once.
        people.register(code.atelier(), participant, details);
        var join = new SentCommand(
                new CommandId("join-" + participant), participant, null, new JoinAtelier(participant, code.role()));
        if (ateliers.send(code.atelier(), join) instanceof Outcome.Refused(var refusal, _)) {
            people.forget(code.atelier(), participant);
            throw new ProblemException(RefusalProblems.of(refusal));
        }
        return participant;
    }
}
