/** The stakeholders of an atelier. */
@NullMarked
package nl.wijkatelier.query.stakeholder;

import org.jspecify.annotations.NullMarked;
