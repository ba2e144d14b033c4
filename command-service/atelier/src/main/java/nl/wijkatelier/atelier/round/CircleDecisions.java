package nl.wijkatelier.atelier.round;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.SharedCircle;
import nl.wijkatelier.atelier.tablegroup.Present;
import nl.wijkatelier.atelier.tablegroup.TableGroups;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleIsNotWider;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundIsRevealed;
import nl.wijkatelier.contract.round.WidenCircle;
import org.jspecify.annotations.Nullable;

/** The circle of a writing round: widened, and joined by who comes later. */
final class CircleDecisions {
    private final Rounds rounds;
    private final Circles circles;

    CircleDecisions(Rounds rounds, TableGroups tables, Present present) {
        this.rounds = rounds;
        circles = new Circles(tables, present);
    }

    Decision widen(WidenCircle widen) {
        return widen(widen, false);
    }

    /** What was written before is seen within the wider circle as well: everybody knew that this comes next. */
    Decision widenWithEarlier(WidenCircle widen) {
        return widen(widen, true);
    }

    private Decision widen(WidenCircle widen, boolean earlierToo) {
        var round = rounds.writing(widen.roundId());
        if (round == null) {
            return Decision.refused(new ItemUnknown(ItemKind.ROUND, widen.roundId().value()));
        }
        if (round.revealed()) {
            return Decision.refused(new RoundIsRevealed(round.roundId()));
        }
        var before = round.circle();
        if (before != null && before.circle() == widen.circle()) {
            return Decision.unchanged();
        }
        return before == null || widen.circle().isWiderThan(before.circle())
                ? drawn(round.roundId(), widen.circle(), before, earlierToo)
                : Decision.refused(new CircleIsNotWider(round.roundId(), before.circle()));
    }

    /** The circle of a round that has just begun. */
    Decision begun(RoundId round, Circle circle) {
        return drawn(round, circle, null, false);
    }

    /**
     * Who comes in, or turns out to be there, joins a group of each round: the smallest at their table, or of all; a facilitator,
     * the facilitators.
     */
    List<CircleJoined> arrived(ParticipantId who, @Nullable Role role) {
        var joined = new ArrayList<CircleJoined>();
        for (var round : rounds.beingWritten()) {
            var circle = round.circle();
            var belongs = circle != null
                    && !circle.holds(who)
                    && role == (circle.circle() == Circle.FACILITATOR ? Role.FACILITATOR : Role.PARTICIPANT);
            if (belongs) {
                var groups = circle.groups().stream().map(CircleGroup::members).toList();
                joined.add(new CircleJoined(round.roundId(), circles.nearest(groups, who), who));
            }
        }
        return joined;
    }

    private Decision drawn(RoundId round, Circle circle, @Nullable SharedCircle before, boolean earlierToo) {
        return Decision.of(
                new CircleWidened(round, circle, circles.groups(circle, before), earlierToo ? true : null));
    }
}
