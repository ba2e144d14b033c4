package nl.wijkatelier.atelier.tablegroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.tablegroup.Colleagues;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;
import nl.wijkatelier.contract.tablegroup.TableGroupsDraftId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {
    @ParameterizedTest
    @CsvSource({"1,4,1", "2,2,1", "3,2,1", "5,2,2", "9,4,3", "10,4,3", "7,20,1"})
    void tables_are_about_as_large_and_nobody_sits_alone(int people, int size, int tables) {
        var divided = Division.of(people(people), propose(size, 0));

        assertThat(divided).hasSize(tables);
        assertThat(divided.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people(people));
        var sizes = divided.stream().mapToInt(List::size).summaryStatistics();
        assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(1);
        assertThat(sizes.getMin()).isGreaterThan(people == 1 ? 0 : 1);
    }

    @Test
    void colleagues_are_spread() {
        var people = people(9);
        var colleagues = List.of(new Colleagues(people.subList(2, 5)), new Colleagues(people.subList(5, 8)));
        var divided = Division.of(people, new ProposeTableGroups(
                new TableGroupsDraftId("g1"), new Title("Tafel"), 3, colleagues, 7));

        for (var some : colleagues) {
            assertThat(divided).allSatisfy(table ->
                    assertThat(table.stream().filter(some.participantIds()::contains)).hasSize(1));
        }
    }

    @Test
    void another_mix_is_another_division_and_the_same_one_the_same() {
        assertThat(Division.of(people(12), propose(4, 3))).isEqualTo(Division.of(people(12), propose(4, 3)));
        assertThat(Division.of(people(12), propose(4, 3))).isNotEqualTo(Division.of(people(12), propose(4, 4)));
    }

    private static ProposeTableGroups propose(int size, int mix) {
        return new ProposeTableGroups(new TableGroupsDraftId("g1"), new Title("Tafel"), size, List.of(), mix);
    }

    private static List<ParticipantId> people(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(number -> new ParticipantId("p" + number)).toList();
    }
}
