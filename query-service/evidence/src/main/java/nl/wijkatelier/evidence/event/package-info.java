/** A stored event as a leaf of the tree, and as a line of a dossier. */
@NullMarked
package nl.wijkatelier.evidence.event;

import org.jspecify.annotations.NullMarked;
