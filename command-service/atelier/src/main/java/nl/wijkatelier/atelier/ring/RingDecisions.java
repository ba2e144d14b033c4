package nl.wijkatelier.atelier.ring;

import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ring.PlaceInRing;
import nl.wijkatelier.contract.ring.PlacedInRing;
import nl.wijkatelier.contract.ring.RingCommand;
import nl.wijkatelier.contract.ring.TakeOutOfRing;
import nl.wijkatelier.contract.ring.TakenOutOfRing;

/** What commands about the rings lead to. */
public final class RingDecisions {
    private final Rings rings;
    private final Parties parties;

    public RingDecisions(Rings rings, Stakeholders stakeholders) {
        this.rings = rings;
        parties = new Parties(stakeholders);
    }

    /** What a command about the rings leads to. */
    public Decision decide(RingCommand asked) {
        return switch (asked) {
            case PlaceInRing it -> place(it);
            case TakeOutOfRing it -> rings.of(it.stakeholderId(), it.analysis()) == null
                    ? Decision.unchanged()
                    : Decision.of(new TakenOutOfRing(it.stakeholderId(), it.analysis()));
        };
    }

    private Decision place(PlaceInRing asked) {
        var unknown = parties.refusal(List.of(asked.stakeholderId()));
        if (unknown != null) {
            return Decision.refused(unknown);
        }
        return asked.ring() == rings.of(asked.stakeholderId(), asked.analysis())
                ? Decision.unchanged()
                : Decision.of(new PlacedInRing(asked.stakeholderId(), asked.analysis(), asked.ring()));
    }
}
