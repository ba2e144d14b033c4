package nl.wijkatelier.standalone.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import tools.jackson.databind.json.JsonMapper;

/** The rules of one atelier and the items that follow from them, side by side without a server. The seed decides everything. */
final class RandomAtelier {
    static final AtelierId ID = new AtelierId("origin");

    private static final Instant BEGIN = Instant.parse("2026-03-05T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FACILITATOR = "f";
    private static final List<String> PEOPLE = IntStream.range(0, 6).mapToObj(i -> "p" + i).toList();

    private final Atelier atelier = Atelier.unplanned(ID);
    private final Items items = Items.none();
    private final RandomCommands commands;
    private final Watcher watcher;
    private int sent;

    /** Who looks on. */
    interface Watcher {
        /** An event has happened: the rules and the items have followed it, in these steps. */
        void saw(RandomAtelier atelier, RecordedEvent recorded, List<ItemStep> steps);
    }

    /** An open atelier with people and a board. */
    RandomAtelier(long seed, Watcher watcher) {
        this.commands = new RandomCommands(seed, PEOPLE);
        this.watcher = watcher;
        send(FACILITATOR, new PlanAtelier(new Title("Noord"), new Title("Utrecht"), null, null, null));
        send(FACILITATOR, new JoinAtelier(new ParticipantId(FACILITATOR), Role.FACILITATOR));
        send(FACILITATOR, new OpenAtelier());
        send(FACILITATOR, new OpenBoard(new BoardId("b1"), new Title("Bord"), Component.PROCESS));
        PEOPLE.forEach(who -> send(who, new JoinAtelier(new ParticipantId(who), Role.PARTICIPANT)));
    }

    Atelier atelier() {
        return atelier;
    }

    Items items() {
        return items;
    }

    /** Goes on until so much has happened. */
    void until(long revision) {
        while (atelier.revision() < revision) {
            var byFacilitator = commands.below(3) == 0;
            var command = byFacilitator ? commands.facilitators() : commands.participants();
            var actor = byFacilitator ? FACILITATOR : PEOPLE.get(commands.below(PEOPLE.size()));
            read(command).forEach(readable -> send(actor, readable));
        }
    }

    /** Some commands that come up are nonsense on purpose, and never get further than this. */
    private static Stream<AtelierCommand> read(Map<String, ?> command) {
        try {
            return Stream.of(JSON.convertValue(command, AtelierCommand.class));
        } catch (RuntimeException e) {
            return Stream.of();
        }
    }

    private void send(String actor, AtelierCommand command) {
        var id = new CommandId("c" + ++sent);
        var at = BEGIN.plusSeconds(sent);
        var who = new ParticipantId(actor);
        if (atelier.decide(new Occurrence(ID, id, who, at, null, command)) instanceof Decision.Accepted accepted) {
            var cause = new RecordedEvent.Cause(id, who, at, null, accepted.undoes(), accepted.redoes());
            accepted.events().forEach(event -> happen(new RecordedEvent(ID, atelier.revision() + 1, cause, at, event)));
        }
    }

    private void happen(RecordedEvent recorded) {
        atelier.evolve(recorded);
        watcher.saw(this, recorded, items.apply(recorded.revision(), Fold.changes(items, recorded)));
    }
}
