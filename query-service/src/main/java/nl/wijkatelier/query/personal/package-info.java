/** What in the texts of an atelier is somebody's personal data, and so not for the public. */
@NullMarked
package nl.wijkatelier.query.personal;

import org.jspecify.annotations.NullMarked;
