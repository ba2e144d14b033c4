package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.VoteId;
import org.junit.jupiter.api.Test;

class ImpossibleValueTest {

    @Test
    void no_more_dots_fit_on_a_note_than_there_are() {
        assertThatThrownBy(() -> new OpenDotVote(new VoteId("v1"), new BoardId("b1"), 3, 4))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("perNote must be 1 to 3");
    }

    @Test
    void a_link_goes_from_one_thing_to_another() {
        assertThatThrownBy(() -> new DrawLink(new LinkId("l1"), new BoardId("b1"), "n1", "n1", null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("to ");
    }

    @Test
    void the_longest_round_and_participant_make_an_objection() {
        var longest = "x".repeat(80);

        assertThat(ObjectionId.of(new RoundId(longest), new ParticipantId(longest)).value())
                .isEqualTo(longest + ":" + longest);
    }

    @Test
    void an_objection_is_named_by_a_round_and_a_participant() {
        assertThatThrownBy(() -> new ObjectionId("r1")).isInstanceOf(InvalidValue.class);
    }
}
