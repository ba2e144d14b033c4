/** The dossier: one ZIP that proves itself. */
@NullMarked
package nl.wijkatelier.evidence.dossier;

import org.jspecify.annotations.NullMarked;
