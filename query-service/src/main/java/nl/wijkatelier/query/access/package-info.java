/** Who asks: the session of a request, and whether it comes from our own pages. */
@NullMarked
package nl.wijkatelier.query.access;

import org.jspecify.annotations.NullMarked;
