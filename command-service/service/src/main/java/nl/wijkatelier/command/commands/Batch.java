package nl.wijkatelier.command.commands;

import java.util.List;

/**
 * Commands that were sent together, as far as they could be read.
 *
 * @param entries in their order
 * @param allOrNothing whether none of them is done when one is refused
 */
record Batch(List<BatchEntry> entries, boolean allOrNothing) {}
