/** How a report is written: as a document, as tables, as a calendar and as open data. */
@NullMarked
package nl.wijkatelier.query.report.writing;

import org.jspecify.annotations.NullMarked;
