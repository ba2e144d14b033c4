package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleEntrusted;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** What could stop the process. */
final class HurdleFold {
    private HurdleFold() {}

    static List<ItemChange> raised(HurdleRaised raised) {
        return Change.added(
                ItemKind.HURDLE, raised.hurdleId().value(),
                "title", raised.title().value(),
                "description", text(raised.description()),
                "component", raised.component().name(),
                "state", "OPEN");
    }

    static List<ItemChange> described(Items before, HurdleDescribed described) {
        return Change.updated(
                before, ItemKind.HURDLE, described.hurdleId().value(),
                "title", described.title().value(),
                "description", text(described.description()),
                "component", described.component().name());
    }

    static List<ItemChange> scored(Items before, HurdleScored scored) {
        return Change.updated(
                before, ItemKind.HURDLE, scored.hurdleId().value(),
                "likelihood", scored.score().likelihood(),
                "impact", scored.score().impact());
    }

    static List<ItemChange> agreed(Items before, MeasureAgreed agreed) {
        return Change.updated(
                before, ItemKind.HURDLE, agreed.hurdleId().value(),
                "measure", agreed.measure().value(),
                "owner", text(agreed.owner()));
    }

    static List<ItemChange> entrusted(Items before, HurdleEntrusted entrusted) {
        return Change.updated(
                before, ItemKind.HURDLE, entrusted.hurdleId().value(),
                "participant", text(entrusted.participantId()));
    }

    static List<ItemChange> now(Items before, HurdleId hurdle, String state) {
        return Change.updated(before, ItemKind.HURDLE, hurdle.value(), "state", state);
    }
}
