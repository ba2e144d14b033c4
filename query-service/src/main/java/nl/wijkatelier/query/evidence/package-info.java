/** What makes the history of an atelier provable, over HTTP: checkpoints, proofs, keys and the dossier. */
@NullMarked
package nl.wijkatelier.query.evidence;

import org.jspecify.annotations.NullMarked;
