/** The form of a file with a model of the quick scan, as the host writes it ({@code quick-scan/model-1.0.0.json}). */
@NullMarked
package nl.wijkatelier.contract.neighbourhood.file;

import org.jspecify.annotations.NullMarked;
