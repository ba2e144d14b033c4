package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.OLGA;
import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import java.util.Random;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/** What happens to come up: on few ids, so that commands meet. The same seed gives the same. */
public final class Chance {
    private static final List<ParticipantId> PEOPLE = List.of(FEM, ANNA, BRAM, OLGA);

    private final Random random;
    private ParticipantId actor = FEM;

    Chance(Random random) {
        this.random = random;
    }

    /** Somebody asks something; the facilitator, who may do most, more often than others. */
    ParticipantId nextActor() {
        actor = flag() ? FEM : person();
        return actor;
    }

    /** Who asks now. */
    public ParticipantId actor() {
        return actor;
    }

    public NoteId note() {
        return new NoteId("n" + number(12));
    }

    public BoardId board() {
        return new BoardId("b" + number(3));
    }

    public ClusterId cluster() {
        return new ClusterId("c" + number(6));
    }

    public RoundId round() {
        return new RoundId("r" + number(8));
    }

    public ParticipantId person() {
        return one(PEOPLE);
    }

    public Title title() {
        return new Title("titel " + number(5));
    }

    /** A reason, or null. */
    public Explanation why() {
        return flag() ? WHY : null;
    }

    public boolean flag() {
        return random.nextBoolean();
    }

    /** From 1 to most. */
    public int number(int most) {
        return 1 + random.nextInt(most);
    }

    public <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
