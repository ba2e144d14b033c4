/** Letters of intent and other agreements: what parties promise each other, and how far it is (DOMAIN.md §1.5). */
@NullMarked
package nl.wijkatelier.contract.agreement;

import org.jspecify.annotations.NullMarked;
