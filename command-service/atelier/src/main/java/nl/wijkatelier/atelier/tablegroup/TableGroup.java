package nl.wijkatelier.atelier.tablegroup;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/**
 * A table group.
 *
 * @param tableGroupId which
 * @param name what it is called
 * @param dissolved whether it is no more
 */
public record TableGroup(TableGroupId tableGroupId, Title name, boolean dissolved) {}
