package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.contract.programme.Composition;
import nl.wijkatelier.contract.programme.WorkFormId;

/**
 * A working method that was composed in the atelier.
 *
 * @param workFormId which
 * @param composition what it is made of
 * @param withdrawn whether it is off the list
 */
public record OwnWorkForm(WorkFormId workFormId, Composition composition, boolean withdrawn) {}
