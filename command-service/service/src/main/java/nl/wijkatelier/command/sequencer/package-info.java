/**
 * One mailbox per atelier: what waits for the same atelier is decided one after the other on its cached state and recorded
 * in one append; only then do the callers hear of it.
 */
@NullMarked
package nl.wijkatelier.command.sequencer;

import org.jspecify.annotations.NullMarked;
