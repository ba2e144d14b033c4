/** Boards, notes, clusters, frames and links: what decisions need to know of them, and the decisions. */
@NullMarked
package nl.wijkatelier.atelier.board;

import org.jspecify.annotations.NullMarked;
