/** The state of an atelier at a revision or a moment. */
@NullMarked
package nl.wijkatelier.query.state;

import org.jspecify.annotations.NullMarked;
