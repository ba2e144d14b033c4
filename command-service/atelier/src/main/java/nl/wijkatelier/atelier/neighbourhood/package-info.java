/** Neighbourhoods, their key figures, and the model with which an atelier scans them. */
@NullMarked
package nl.wijkatelier.atelier.neighbourhood;

import org.jspecify.annotations.NullMarked;
