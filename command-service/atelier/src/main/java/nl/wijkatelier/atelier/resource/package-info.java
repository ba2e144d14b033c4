/** The resource table: rows, own rows first in a round, and what is asked of whom. */
@NullMarked
package nl.wijkatelier.atelier.resource;

import org.jspecify.annotations.NullMarked;
