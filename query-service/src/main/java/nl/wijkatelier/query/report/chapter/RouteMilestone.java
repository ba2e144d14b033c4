package nl.wijkatelier.query.report.chapter;

import java.time.LocalDate;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something on the route map.
 *
 * @param day the day, or the first one; null while nobody knows
 * @param until the last day, when there are several
 * @param what happens then
 * @param title what it is called; may be the empty text
 * @param who sees to it; the empty text when nobody is named
 * @param done whether it was done; null where nobody writes that down
 */
record RouteMilestone(
        @Nullable LocalDate day,
        @Nullable LocalDate until,
        Text what,
        String title,
        String who,
        @Nullable Boolean done) {}
