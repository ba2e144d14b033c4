/** How a report says things in Dutch and in English: texts, days, figures and the words for what is in an atelier. */
@NullMarked
package nl.wijkatelier.query.report.wording;

import org.jspecify.annotations.NullMarked;
