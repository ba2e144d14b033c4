/**
 * Where things come from and what became of them: one pure function from the items of an atelier, as somebody may see them,
 * to a graph. It goes by what items declare of each other (the notes that something came forth from, the grounds of a
 * decision, the round of a position), never by likeness or nearness. What only plans ahead (which step waits for which) or
 * only draws a line between notes tells nothing of where something came from, and is left out.
 */
@NullMarked
package nl.wijkatelier.query.provenance;

import org.jspecify.annotations.NullMarked;
