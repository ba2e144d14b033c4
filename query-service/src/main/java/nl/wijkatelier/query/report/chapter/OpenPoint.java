package nl.wijkatelier.query.report.chapter;

import nl.wijkatelier.query.report.wording.Text;

/**
 * Something that nobody knows yet or that is still to be done.
 *
 * @param what of what it is so
 * @param number of how many
 * @param of how many there are in all
 * @param chapter where in the report they stand
 */
record OpenPoint(Text what, long number, long of, Text chapter) {}
