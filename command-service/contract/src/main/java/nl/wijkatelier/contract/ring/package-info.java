/** Rings of influence (Factor C): how close to the decisions each stakeholder is, wants to be and should be (DOMAIN.md §3). */
@NullMarked
package nl.wijkatelier.contract.ring;

import org.jspecify.annotations.NullMarked;
