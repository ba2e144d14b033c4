/** What a report puts in a calendar. */
@NullMarked
package nl.wijkatelier.query.report.calendar;

import org.jspecify.annotations.NullMarked;
