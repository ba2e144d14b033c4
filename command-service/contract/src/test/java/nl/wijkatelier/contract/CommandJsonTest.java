package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.Point;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandJsonTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void a_command_reads_back_from_its_own_json_by_its_simple_name() {
        var command = new AddNote(
                new NoteId("n1"), new BoardId("b1"), new NoteText("Warmte"), new Point(40, 80), NoteColour.YELLOW);

        var text = json.writeValueAsString(command);

        assertThat(text).contains("\"type\":\"AddNote\"").contains("\"noteId\":\"n1\"");
        assertThat(json.readValue(text, AtelierCommand.class)).isEqualTo(command);
    }

    @Test
    void an_impossible_value_names_its_field() {
        var text = """
                {"type":"AddNote","noteId":"n 1","boardId":"b1","text":"x","position":{"x":1,"y":1},"colour":"YELLOW"}""";

        assertThatThrownBy(() -> json.readValue(text, AtelierCommand.class))
                .hasRootCauseInstanceOf(InvalidValue.class)
                .hasMessageContaining("noteId");
    }
}
