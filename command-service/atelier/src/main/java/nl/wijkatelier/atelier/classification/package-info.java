/** Who may read what outside the atelier: the marks on what people wrote, and what can be marked. */
@NullMarked
package nl.wijkatelier.atelier.classification;

import org.jspecify.annotations.NullMarked;
