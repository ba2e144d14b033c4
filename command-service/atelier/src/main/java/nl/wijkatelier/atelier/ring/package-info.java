/** In which ring of influence each stakeholder is, wants to be and should be (DOMAIN.md §3). */
@NullMarked
package nl.wijkatelier.atelier.ring;

import org.jspecify.annotations.NullMarked;
