package nl.wijkatelier.atelier.organisation;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.organisation.BodyChangedMeanwhile;
import nl.wijkatelier.contract.organisation.BodyDissolved;
import nl.wijkatelier.contract.organisation.BodyEstablished;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyKind;
import nl.wijkatelier.contract.organisation.BodyRevised;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.DissolveBody;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.ReviseBody;
import nl.wijkatelier.contract.organisation.TooManyBodies;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final BodyId O1 = new BodyId("o1");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final StakeholderId NOBODY = new StakeholderId("nobody");
    private static final Happening REGISTERED =
            by(ANNA, new StakeholderRegistered(S1, SOURCES, StakeholderType.TENANTS, null, null, null));
    private static final Charter STEERING = charter(SOURCES, S1);
    private static final Charter OTHER = charter(CONCERNS);

    private static Charter charter(Title name, StakeholderId... members) {
        return new Charter(name, BodyKind.STEERING_GROUP, null, null, null, List.of(members), List.of());
    }

    @Test
    void a_body_is_established() {
        given(REGISTERED).when(BRAM, new EstablishBody(O1, STEERING)).then(new BodyEstablished(O1, STEERING));
    }

    @Test
    void a_body_is_established_once_also_after_it_was_dissolved() {
        given(REGISTERED, by(ANNA, new BodyEstablished(O1, STEERING)))
                .when(BRAM, new EstablishBody(O1, OTHER))
                .thenRefused(new ItemExists(ItemKind.BODY, "o1"))
                .and(BRAM, new DissolveBody(O1))
                .when(BRAM, new EstablishBody(O1, OTHER))
                .thenRefused(new ItemExists(ItemKind.BODY, "o1"));
    }

    @Test
    void who_is_not_on_the_register_is_no_member() {
        given(by(ANNA, new BodyEstablished(O1, OTHER)))
                .when(BRAM, new EstablishBody(new BodyId("o2"), charter(SOURCES, NOBODY)))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "nobody"))
                .when(BRAM, new ReviseBody(O1, charter(SOURCES, NOBODY), Long.MAX_VALUE))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "nobody"));
    }

    @Test
    void who_has_gone_off_the_register_may_stay_a_member() {
        var renamed = charter(CONCERNS, S1);
        given(REGISTERED, by(ANNA, new BodyEstablished(O1, STEERING)), by(ANNA, new StakeholderWithdrawn(S1)))
                .when(BRAM, new ReviseBody(O1, renamed, Long.MAX_VALUE))
                .then(new BodyRevised(O1, renamed));
    }

    @Test
    void agreeing_on_the_same_changes_nothing() {
        given(REGISTERED, by(ANNA, new BodyEstablished(O1, STEERING)))
                .when(BRAM, new ReviseBody(O1, STEERING, Long.MAX_VALUE))
                .thenNothingChanges();
    }

    @Test
    void what_somebody_else_agreed_meanwhile_is_not_overwritten() {
        var established = given(by(ANNA, new BodyEstablished(O1, OTHER)));
        established
                .when(BRAM, new ReviseBody(O1, charter(SOURCES), 0))
                .thenRefused(new BodyChangedMeanwhile(O1, OTHER, established.revision()));
    }

    @Test
    void ones_own_change_is_changed_again() {
        given(by(ANNA, new BodyEstablished(O1, OTHER)))
                .when(ANNA, new ReviseBody(O1, charter(SOURCES), 0))
                .then(new BodyRevised(O1, charter(SOURCES)));
    }

    @Test
    void a_body_is_dissolved_once() {
        given(by(ANNA, new BodyEstablished(O1, OTHER)))
                .when(BRAM, new DissolveBody(O1))
                .then(new BodyDissolved(O1))
                .when(BRAM, new DissolveBody(O1))
                .thenRefused(unknown(ItemKind.BODY, "o1"))
                .when(BRAM, new ReviseBody(O1, OTHER, Long.MAX_VALUE))
                .thenRefused(unknown(ItemKind.BODY, "o1"));
    }

    @Test
    void there_is_an_end_to_bodies() {
        var many = IntStream.range(0, BodyDecisions.MOST_BODIES)
                .mapToObj(n -> new BodyEstablished(new BodyId("b" + n), OTHER))
                .toArray(AtelierEvent[]::new);
        given(by(ANNA, many)).when(BRAM, new EstablishBody(O1, OTHER)).thenRefused(new TooManyBodies(50));
    }

    @Test
    void the_chair_is_a_member_and_nobody_is_in_it_twice() {
        assertThatThrownBy(() -> new Charter(SOURCES, BodyKind.PROJECT_TEAM, null, null, S1, List.of(), List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> charter(SOURCES, S1, S1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        new Charter(SOURCES, BodyKind.PROJECT_TEAM, null, null, null, List.of(S1), List.of(S1)))
                .isInstanceOf(InvalidValue.class);
    }
}
