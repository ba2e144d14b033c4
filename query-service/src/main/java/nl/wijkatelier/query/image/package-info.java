/** The images that lie under boards, as they are kept. */
@NullMarked
package nl.wijkatelier.query.image;

import org.jspecify.annotations.NullMarked;
