/** Who takes part: names from the access register, roles from the atelier itself. */
@NullMarked
package nl.wijkatelier.query.people;

import org.jspecify.annotations.NullMarked;
