package nl.wijkatelier.command.commands;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param revision the revision of the atelier after it
 * @param results one per command, in their order
 */
record BatchResult(long revision, List<CommandResult> results) {}
