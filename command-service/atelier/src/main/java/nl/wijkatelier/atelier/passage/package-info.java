/** Who wrote last what is replaced as a whole: nobody replaces what another wrote without having seen it. */
@NullMarked
package nl.wijkatelier.atelier.passage;

import org.jspecify.annotations.NullMarked;
