package nl.wijkatelier.command.commands;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Commands that are one unit of work, in this order. They are read one by one, so that one that cannot be read does not touch its
 * neighbours.
 *
 * @param commands 1 to 500
 * @param allOrNothing whether they belong together, as what one form says; left out: each is done or refused by itself
 */
record BatchRequest(
        @ArraySchema(schema = @Schema(implementation = CommandRequest.class), minItems = 1, maxItems = 500)
                List<JsonNode> commands,
        @Schema(
                        description = "Whether they belong together: when one is refused none is done. That one is answered with its"
                                + " own problem and the others with nothing-done, whose field refused names its commandId. What was"
                                + " done before, by the same commandId, stays done and is answered so. Left out: each is done or"
                                + " refused by itself")
                @Nullable Boolean allOrNothing) {
    private static final int MOST = 500;

    BatchRequest {
        InvalidValue.ifMissing("commands", commands);
        if (commands.isEmpty() || commands.size() > MOST) {
            throw new InvalidValue("commands", "must list 1 to " + MOST + " commands");
        }
    }

    /** The batch, as far as its commands can be read. */
    Batch read() {
        return new Batch(commands.stream().map(BatchEntry::read).toList(), Boolean.TRUE.equals(allOrNothing));
    }
}
