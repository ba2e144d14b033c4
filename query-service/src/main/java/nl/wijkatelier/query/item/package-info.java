/** The items of an atelier: what it consists of at a revision, and how a change is applied to them. Knows no event and no audience. */
@NullMarked
package nl.wijkatelier.query.item;

import org.jspecify.annotations.NullMarked;
