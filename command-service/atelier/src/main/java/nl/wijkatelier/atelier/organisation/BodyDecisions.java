package nl.wijkatelier.atelier.organisation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.organisation.BodyChangedMeanwhile;
import nl.wijkatelier.contract.organisation.BodyDissolved;
import nl.wijkatelier.contract.organisation.BodyEstablished;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyRevised;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.DissolveBody;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.ReviseBody;
import nl.wijkatelier.contract.organisation.TooManyBodies;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What commands about bodies lead to. */
final class BodyDecisions {
    /** An atelier has some ten. */
    static final int MOST_BODIES = 50;

    private final Organisation organisation;
    private final Parties parties;

    BodyDecisions(Organisation organisation, Stakeholders stakeholders) {
        this.organisation = organisation;
        parties = new Parties(stakeholders);
    }

    Decision establish(EstablishBody establish) {
        if (organisation.body(establish.bodyId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.BODY, establish.bodyId().value()));
        }
        if (organisation.bodiesNow() >= MOST_BODIES) {
            return Decision.refused(new TooManyBodies(MOST_BODIES));
        }
        var unknown = parties.refusal(inIt(establish.charter()));
        return unknown == null
                ? Decision.of(new BodyEstablished(establish.bodyId(), establish.charter()))
                : Decision.refused(unknown);
    }

    Decision revise(ReviseBody revise, ParticipantId actor) {
        return present(revise.bodyId(), body -> {
            if (body.changedSince(revise.basedOn(), actor)) {
                return Decision.refused(new BodyChangedMeanwhile(body.bodyId(), body.charter(), body.revision()));
            }
            if (body.charter().equals(revise.charter())) {
                return Decision.unchanged();
            }
            var unknown = parties.refusal(inIt(revise.charter()), inIt(body.charter()));
            return unknown == null
                    ? Decision.of(new BodyRevised(body.bodyId(), revise.charter()))
                    : Decision.refused(unknown);
        });
    }

    Decision dissolve(DissolveBody dissolve) {
        return present(dissolve.bodyId(), body -> Decision.of(new BodyDissolved(body.bodyId())));
    }

    private static List<StakeholderId> inIt(Charter charter) {
        return Stream.concat(charter.members().stream(), charter.observers().stream()).toList();
    }

    private Decision present(BodyId id, Function<Body, Decision> decision) {
        var body = organisation.body(id);
        return body == null || body.dissolved()
                ? Decision.refused(new ItemUnknown(ItemKind.BODY, id.value()))
                : decision.apply(body);
    }
}
