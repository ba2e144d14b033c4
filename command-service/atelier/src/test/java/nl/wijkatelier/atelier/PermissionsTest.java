package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.AART;
import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.OLGA;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.AtelierIsNotOpen;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of who may what, written down a second time, feature by feature, as a reader of the rules would. */
class PermissionsTest {
    private static final Map<Role, ParticipantId> PEOPLE = Map.of(
            Role.FACILITATOR, FEM, Role.PARTICIPANT, ANNA, Role.OBSERVER, OLGA, Role.AUDITOR, AART);

    private static final Set<String> FOR_EVERYBODY = names(Repertoire::forEverybody);
    private static final Set<String> DISCLOSING = Set.of("ClassifyItem", "WithdrawClassification", "ClassifyDecision");
    private static final Set<String> FOR_PARTICIPANTS = names(Repertoire::forParticipants);

    @Test
    void the_matrix_knows_every_command() {
        assertThat(Repertoire.everyCommand(FEM).map(PermissionsTest::nameOf))
                .containsExactlyInAnyOrderElementsOf(typesOf(AtelierCommand.class).map(Class::getSimpleName).toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCommandInEveryRole")
    void in_an_open_atelier_a_role_may_what_the_matrix_says(Role role, String name, AtelierCommand command) {
        var decision = Scenario.given().when(PEOPLE.get(role), command).decision();

        if (mayInAnOpenAtelier(role, name)) {
            assertThat(refusalOf(decision)).isNotInstanceOfAny(NotAllowed.class, AtelierIsNotOpen.class);
        } else {
            assertThat(refusalOf(decision)).isEqualTo(new NotAllowed(role, name));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCommandInEveryRole")
    void before_the_doors_open_only_facilitators_prepare(Role role, String name, AtelierCommand command) {
        var decision = Scenario.planned().when(PEOPLE.get(role), command).decision();

        if (!mayInAnOpenAtelier(role, name)) {
            assertThat(refusalOf(decision)).isEqualTo(new NotAllowed(role, name));
        } else if (role == Role.PARTICIPANT && !FOR_EVERYBODY.contains(name)) {
            assertThat(refusalOf(decision)).isEqualTo(new AtelierIsNotOpen());
        } else {
            assertThat(refusalOf(decision)).isNotInstanceOfAny(NotAllowed.class, AtelierIsNotOpen.class);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCommandInEveryRole")
    void in_a_closed_atelier_one_can_only_leave_and_say_who_may_read_it(Role role, String name, AtelierCommand command) {
        var decision = Scenario.closed().when(PEOPLE.get(role), command).decision();

        if (name.equals("LeaveAtelier") || DISCLOSING.contains(name) && role == Role.FACILITATOR) {
            assertThat(refusalOf(decision)).isNotInstanceOfAny(AtelierIsClosed.class, AtelierIsNotOpen.class, NotAllowed.class);
        } else if (DISCLOSING.contains(name)) {
            assertThat(refusalOf(decision)).isEqualTo(new NotAllowed(role, name));
        } else {
            assertThat(refusalOf(decision)).isEqualTo(new AtelierIsClosed());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCommandOfAStranger")
    void who_has_not_joined_can_only_join(String name, AtelierCommand command) {
        var decision = Scenario.given().when(STRANGER, command).decision();

        if (FOR_EVERYBODY.contains(name) && !name.equals("LeaveAtelier")) {
            assertThat(refusalOf(decision)).isNotInstanceOf(NotJoined.class);
        } else {
            assertThat(refusalOf(decision)).isEqualTo(new NotJoined(STRANGER));
        }
    }

    static Stream<Arguments> everyCommandInEveryRole() {
        return PEOPLE.keySet().stream().sorted().flatMap(role -> Repertoire.everyCommand(PEOPLE.get(role))
                .map(command -> Arguments.of(role, nameOf(command), command)));
    }

    static Stream<Arguments> everyCommandOfAStranger() {
        return Repertoire.everyCommand(STRANGER).map(command -> Arguments.of(nameOf(command), command));
    }

    private static boolean mayInAnOpenAtelier(Role role, String name) {
        return FOR_EVERYBODY.contains(name)
                || role == Role.FACILITATOR
                || role == Role.PARTICIPANT && FOR_PARTICIPANTS.contains(name);
    }

    private static Object refusalOf(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.refusal() : decision;
    }

    private static String nameOf(AtelierCommand command) {
        return command.getClass().getSimpleName();
    }

    private static Set<String> names(BiFunction<Repertoire, ParticipantId, List<AtelierCommand>> commands) {
        return Repertoire.ALL.stream()
                .flatMap(feature -> commands.apply(feature, FEM).stream())
                .map(PermissionsTest::nameOf)
                .collect(Collectors.toSet());
    }

    /** All types of a sealed family. */
    private static Stream<Class<?>> typesOf(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(PermissionsTest::typesOf)
                : Stream.of(family);
    }
}
