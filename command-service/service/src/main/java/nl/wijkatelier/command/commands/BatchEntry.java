package nl.wijkatelier.command.commands;

import nl.wijkatelier.command.json.StrictJson;
import nl.wijkatelier.command.problem.JsonProblems;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command of a batch, as far as it could be read. */
sealed interface BatchEntry {
    JsonMapper JSON = StrictJson.mapper();

    /** A command. */
    record Readable(CommandRequest request) implements BatchEntry {}

    /** No command, but it is clear whose place this is. */
    record Unreadable(CommandId commandId, Problem problem) implements BatchEntry {}

    /** Reads an entry; ends the whole request if there is not even an id to answer to. */
    static BatchEntry read(JsonNode node) {
        try {
            return new Readable(JSON.treeToValue(node, CommandRequest.class));
        } catch (JacksonException e) {
            return new Unreadable(commandId(node), JsonProblems.of(e));
        }
    }

    private static CommandId commandId(JsonNode node) {
        try {
            return new CommandId(node.path("commandId").asString(""));
        } catch (InvalidValue e) {
            throw new ProblemException(JsonProblems.of(e));
        }
    }
}
