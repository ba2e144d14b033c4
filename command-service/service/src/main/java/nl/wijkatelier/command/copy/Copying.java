package nl.wijkatelier.command.copy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.command.access.AccessCode;
import nl.wijkatelier.command.access.AccessCodes;
import nl.wijkatelier.command.access.PeopleRegister;
import nl.wijkatelier.command.access.RandomIds;
import nl.wijkatelier.command.past.Moment;
import nl.wijkatelier.command.past.Past;
import nl.wijkatelier.command.past.TakenAlong;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.command.sequencer.NewStreams;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.CopySource;
import nl.wijkatelier.contract.atelier.NotYetShown;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.eventstore.log.StoredEvents;
import org.springframework.stereotype.Component;

/**
 * Copies ateliers. The codes come last: a copy that was broken off has none, so that nobody comes in and nobody finds it.
 */
@Component
class Copying {
    private final Past past;
    private final OriginRoot roots;
    private final NewStreams streams;
    private final ImageStore images;
    private final PeopleRegister people;
    private final AccessCodes codes;
    private final TakenAlong taken;
    private final Clock clock;

    Copying(
            Past past,
            StoredEvents stored,
            NewStreams streams,
            ImageStore images,
            PeopleRegister people,
            AccessCodes codes,
            TakenAlong taken,
            Clock clock) {
        this.past = past;
        this.roots = new OriginRoot(stored);
        this.streams = streams;
        this.images = images;
        this.people = people;
        this.codes = codes;
        this.taken = taken;
        this.clock = clock;
    }

    /** Copies an atelier as it was at a revision, under a name of its own; answers with the facilitator's code. */
    AccessCode copy(AtelierId origin, long revision, Title name) {
        var moment = past.moment(origin, revision);
        refuseWhatIsNotShown(moment);
        var source = new CopySource(
                origin, moment.planned().name(), revision, moment.traces().last(), roots.of(origin, revision));
        var copy = new AtelierId(RandomIds.id());
        moment.traces().images().forEach(image -> images.keepAlsoFor(copy, origin, image));
        moment.traces().people().forEach(who -> people.registerOrganisation(copy, origin, who));
        write(new Transcript(copy, name, RandomIds.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS)), moment, source);
        taken.record(origin, AccessKind.COPY, revision);
        codes.hand(copy);
        return codes.of(copy, Role.FACILITATOR).orElseThrow();
    }

    private static void refuseWhatIsNotShown(Moment moment) {
        var open = moment.atelier().undisclosed().stream().map(OpenRound::kind).distinct().toList();
        if (!open.isEmpty()) {
            throw new ProblemException(RefusalProblems.of(new NotYetShown(open)));
        }
    }

    private void write(Transcript transcript, Moment moment, CopySource source) {
        var batches = new Batches(streams);
        try (var events = past.events(source.atelierId(), source.revision())) {
            events.map(transcript::of).forEach(batches::add);
        }
        transcript.handover(moment.atelier(), source).forEach(batches::add);
        batches.finish();
    }
}
