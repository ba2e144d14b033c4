package nl.wijkatelier.atelier.organisation;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyKind;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.ClearResponsibility;
import nl.wijkatelier.contract.organisation.DescribeProduct;
import nl.wijkatelier.contract.organisation.DissolveBody;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.RemoveProduct;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.organisation.ReviseBody;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What can be done with the organisation. */
public final class OrganisationRepertoire implements Repertoire {
    private static final BodyId O1 = new BodyId("o1");
    private static final ProductId P1 = new ProductId("p1");
    private static final StakeholderId S1 = new StakeholderId("s1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        var charter = new Charter(SOURCES, BodyKind.STEERING_GROUP, null, null, S1, List.of(S1), List.of());
        return List.of(
                new EstablishBody(O1, charter),
                new ReviseBody(O1, charter, 0),
                new DissolveBody(O1),
                new AddProduct(P1, SOURCES, null),
                new DescribeProduct(P1, CONCERNS, Component.PROCESS),
                new RemoveProduct(P1),
                new AssignResponsibility(P1, S1, Responsibility.ACCOUNTABLE),
                new ClearResponsibility(P1, S1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new EstablishBody(body(chance), charter(chance)),
                () -> new ReviseBody(body(chance), charter(chance), chance.flag() ? 1 : 1_000_000),
                () -> new DissolveBody(body(chance)),
                () -> new AddProduct(product(chance), chance.title(), null),
                () -> new DescribeProduct(product(chance), chance.title(), Component.FINANCE),
                () -> new RemoveProduct(product(chance)),
                () -> new AssignResponsibility(
                        product(chance), stakeholder(chance), chance.one(List.of(Responsibility.values()))),
                () -> new ClearResponsibility(product(chance), stakeholder(chance)));
    }

    private static Charter charter(Chance chance) {
        var member = stakeholder(chance);
        return new Charter(
                chance.title(), BodyKind.WORKING_GROUP, chance.why(), null,
                chance.flag() ? member : null, List.of(member), List.of());
    }

    private static BodyId body(Chance chance) {
        return new BodyId("o" + chance.number(4));
    }

    private static ProductId product(Chance chance) {
        return new ProductId("p" + chance.number(4));
    }

    private static StakeholderId stakeholder(Chance chance) {
        return new StakeholderId("s" + chance.number(6));
    }
}
