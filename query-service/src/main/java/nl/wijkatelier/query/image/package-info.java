/** The images that lie under boards, as they were brought in. */
@NullMarked
package nl.wijkatelier.query.image;

import org.jspecify.annotations.NullMarked;
