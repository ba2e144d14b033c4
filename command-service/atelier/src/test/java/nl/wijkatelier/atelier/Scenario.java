package nl.wijkatelier.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A test that reads as given, when, then. Commands are named c1, c2, ... in the order in which they come, whether
 * accepted or not. What was accepted has happened for what comes next.
 */
public final class Scenario {
    private final Atelier atelier = Atelier.unplanned(Example.ATELIER);
    private int commands;
    private int happenings;

    private Scenario() {}

    /** Nothing has happened yet. */
    public static Scenario unplanned() {
        return new Scenario();
    }

    /** Everybody has joined, the doors are still closed, there are two boards. */
    public static Scenario planned(Happening... happened) {
        return unplanned()
                .happened(Example.by(
                        Example.HOST,
                        new AtelierPlanned(new Title("Molenveld-Oost"), new Title("Merwerode"), null, null)))
                .happened(joined(Example.FEM, Role.FACILITATOR))
                .happened(joined(Example.ANNA, Role.PARTICIPANT))
                .happened(joined(Example.BRAM, Role.PARTICIPANT))
                .happened(joined(Example.OLGA, Role.OBSERVER))
                .happened(joined(Example.AART, Role.AUDITOR))
                .happened(Example.by(Example.FEM, Example.boardOpened(Example.BOARD)))
                .happened(Example.by(Example.FEM, Example.boardOpened(Example.OTHER_BOARD)))
                .happened(happened);
    }

    /** The atelier is open, everybody is there, there are two boards. */
    public static Scenario given(Happening... happened) {
        return planned(Example.by(Example.FEM, new AtelierOpened())).happened(happened);
    }

    /** It was open, and is closed. */
    public static Scenario closed(Happening... happened) {
        return given(happened).happened(Example.by(Example.FEM, new AtelierClosed()));
    }

    /** More has happened. */
    public Scenario happened(Happening... happened) {
        Arrays.stream(happened).forEach(happening -> {
            var id = new CommandId("given-" + ++happenings);
            record(happening.events(), id, happening.actor(), null, null);
        });
        return this;
    }

    /** Somebody did this, and it was accepted. */
    public Scenario and(ParticipantId actor, AtelierCommand... done) {
        Arrays.stream(done).forEach(command -> when(actor, command).accepted());
        return this;
    }

    /** Somebody did this in one act, and all of it was accepted. */
    public Scenario inOneAct(String act, ParticipantId actor, AtelierCommand... done) {
        for (int n = 1; n <= done.length; n++) {
            when(new CommandId(act + ".." + n), actor, null, null, done[n - 1]).accepted();
        }
        return this;
    }

    /** The command under test. */
    public When when(ParticipantId actor, AtelierCommand command) {
        return when(actor, null, null, command);
    }

    /** The command under test, of somebody who had seen what happened up to a revision. */
    public When whenHavingSeen(long seen, ParticipantId actor, AtelierCommand command) {
        return when(actor, null, seen, command);
    }

    /** The command under test, imported by somebody. */
    public When whenImported(ParticipantId importer, ParticipantId actor, AtelierCommand command) {
        return when(actor, importer, null, command);
    }

    public Atelier atelier() {
        return atelier;
    }

    public long revision() {
        return atelier.revision();
    }

    private When when(
            ParticipantId actor, @Nullable ParticipantId importer, @Nullable Long seen, AtelierCommand command) {
        return when(new CommandId("c" + ++commands), actor, importer, seen, command);
    }

    private When when(
            CommandId id,
            ParticipantId actor,
            @Nullable ParticipantId importer,
            @Nullable Long seen,
            AtelierCommand command) {
        var before = atelier.snapshot();
        var decision = atelier.decide(
                new Occurrence(Example.ATELIER, id, actor, Example.NOON, importer, seen, command));
        assertThat(atelier.snapshot()).as("deciding changes nothing").isEqualTo(before);
        return new When(id, actor, decision);
    }

    private void record(
            List<AtelierEvent> events,
            CommandId id,
            ParticipantId actor,
            @Nullable CommandId undoes,
            @Nullable CommandId redoes) {
        var cause = new RecordedEvent.Cause(id, actor, Example.NOON, null, undoes, redoes);
        events.forEach(event -> atelier.evolve(new RecordedEvent(
                Example.ATELIER, atelier.revision() + 1, cause, Example.NOON, event)));
    }

    private static Happening joined(ParticipantId participant, Role role) {
        return Example.by(participant, new ParticipantJoined(participant, role));
    }

    /** What the command led to. */
    public final class When {
        private final CommandId id;
        private final ParticipantId actor;
        private final Decision decision;

        private When(CommandId id, ParticipantId actor, Decision decision) {
            this.id = id;
            this.actor = actor;
            this.decision = decision;
        }

        /** Accepted, and exactly this happens. */
        public Scenario then(AtelierEvent... events) {
            return then(null, null, events);
        }

        /** Accepted: this happens, and takes back what the command did. */
        public Scenario thenUndoing(String command, AtelierEvent... events) {
            return then(new CommandId(command), null, events);
        }

        /** Accepted: this happens, and brings back what the command did. */
        public Scenario thenRedoing(String command, AtelierEvent... events) {
            return then(null, new CommandId(command), events);
        }

        /** Accepted, and all is as asked already. */
        public Scenario thenNothingChanges() {
            return then();
        }

        /** Refused for exactly this reason. */
        public Scenario thenRefused(Refusal refusal) {
            assertThat(decision).isEqualTo(new Decision.Refused(refusal));
            return Scenario.this;
        }

        /** Accepted, whatever happens by it. */
        public Scenario accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            var accepted = (Decision.Accepted) decision;
            record(accepted.events(), id, actor, accepted.undoes(), accepted.redoes());
            return Scenario.this;
        }

        public Decision decision() {
            return decision;
        }

        private Scenario then(
                @Nullable CommandId undoes, @Nullable CommandId redoes, AtelierEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted(List.of(events), undoes, redoes));
            return accepted();
        }
    }
}
