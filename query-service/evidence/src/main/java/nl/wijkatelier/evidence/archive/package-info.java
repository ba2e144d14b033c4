/** What an archive asks to know of a dossier and of each file in it: MDTO 1.0.1 (DOMAIN.md §5). */
@NullMarked
package nl.wijkatelier.evidence.archive;

import org.jspecify.annotations.NullMarked;
