/** What each participant did last, how to take it back and do it again, and who changed what since. */
@NullMarked
package nl.wijkatelier.atelier.undo;

import org.jspecify.annotations.NullMarked;
