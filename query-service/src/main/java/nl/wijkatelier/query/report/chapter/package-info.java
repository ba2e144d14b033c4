/** What a report tells of each feature: one chapter, one class. */
@NullMarked
package nl.wijkatelier.query.report.chapter;

import org.jspecify.annotations.NullMarked;
