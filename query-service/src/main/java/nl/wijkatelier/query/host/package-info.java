/** The read models as who runs the installation sees them. */
@NullMarked
package nl.wijkatelier.query.host;

import org.jspecify.annotations.NullMarked;
