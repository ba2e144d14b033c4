/** What carries over to the next atelier: lessons and blueprints (DOMAIN.md §6). */
@NullMarked
package nl.wijkatelier.contract.blueprint;

import org.jspecify.annotations.NullMarked;
