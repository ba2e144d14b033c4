/** The query service: events folded into items, shown live, kept in MongoDB, replayed. */
@NullMarked
package nl.wijkatelier.query;

import org.jspecify.annotations.NullMarked;
