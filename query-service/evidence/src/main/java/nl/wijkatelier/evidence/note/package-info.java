/** Signed checkpoints, as C2SP has them: signed-note and tlog-checkpoint. */
@NullMarked
package nl.wijkatelier.evidence.note;

import org.jspecify.annotations.NullMarked;
