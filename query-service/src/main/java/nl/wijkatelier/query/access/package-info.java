/** Who asks: the session of a request. */
@NullMarked
package nl.wijkatelier.query.access;

import org.jspecify.annotations.NullMarked;
