/** Boards and what stands on them: notes, clusters, frames, links. */
@NullMarked
package nl.wijkatelier.contract.board;

import org.jspecify.annotations.NullMarked;
