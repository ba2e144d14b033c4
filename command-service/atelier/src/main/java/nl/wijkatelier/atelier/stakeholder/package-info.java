/** The register of stakeholders and their place on the map. */
@NullMarked
package nl.wijkatelier.atelier.stakeholder;

import org.jspecify.annotations.NullMarked;
