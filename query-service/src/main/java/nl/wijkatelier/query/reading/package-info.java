/** Where reads run, so that who looks into a long history does not keep the room waiting that works. */
@NullMarked
package nl.wijkatelier.query.reading;

import org.jspecify.annotations.NullMarked;
