package nl.wijkatelier.command.commands;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import tools.jackson.databind.JsonNode;

/**
 * Commands that are one unit of work. They are read one by one, so that one that cannot be read does not touch its neighbours.
 *
 * @param commands 1 to 500
 */
record BatchRequest(
        @ArraySchema(schema = @Schema(implementation = CommandRequest.class), minItems = 1, maxItems = 500)
                List<JsonNode> commands) {
    private static final int MOST = 500;

    BatchRequest {
        InvalidValue.ifMissing("commands", commands);
        if (commands.isEmpty() || commands.size() > MOST) {
            throw new InvalidValue("commands", "must list 1 to " + MOST + " commands");
        }
    }

    /** The commands, as far as they can be read. */
    List<BatchEntry> entries() {
        return commands.stream().map(BatchEntry::read).toList();
    }
}
