/** Verifies a dossier without server and without network. */
@NullMarked
package nl.wijkatelier.verifier;

import org.jspecify.annotations.NullMarked;
