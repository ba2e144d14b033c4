package nl.wijkatelier.query.report.chapter;

import java.util.List;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.wording.Text;

/** What a report tells of one feature. */
interface Chapter {
    /** What stands above it. */
    Text title();

    /** What it tells; nothing when there is nothing to tell, and then the chapter is not there. */
    List<Block> blocks(Material material);
}
