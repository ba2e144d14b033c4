/** Stakeholders and their place on influence × interest (DOMAIN.md §3). */
@NullMarked
package nl.wijkatelier.contract.stakeholder;

import org.jspecify.annotations.NullMarked;
