package nl.wijkatelier.command.blueprint;

import java.util.List;
import nl.wijkatelier.contract.programme.WorkForm;

/**
 * The templates that the host can choose from.
 *
 * @param templates the templates, in the order in which they are offered
 * @param workForms the working methods that they name, as they are in the library now
 */
record Templates(List<AtelierTemplate> templates, List<WorkForm> workForms) {}
