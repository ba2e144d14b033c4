/** The journal: what happened, who did it and when, with filters; each entry as far as who asks may see it. */
@NullMarked
package nl.wijkatelier.query.journal;

import org.jspecify.annotations.NullMarked;
