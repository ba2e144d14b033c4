package nl.wijkatelier.query.live;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Items;

/** Where a hub may start from, so that it need not fold an atelier from its first event. */
@FunctionalInterface
public interface StateSource {
    /** The items of an atelier at some revision that was committed, the later the better; none at revision 0 if unknown. */
    Items latest(AtelierId atelier);
}
