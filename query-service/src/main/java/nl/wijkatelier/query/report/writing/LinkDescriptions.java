package nl.wijkatelier.query.report.writing;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Says at each link of a PDF where it leads (PDF/UA-1, 7.18.5): what lays it out says so only in the tree of its tags. */
final class LinkDescriptions {
    private LinkDescriptions() {}

    static void write(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                write(element);
            } else if (kid instanceof PDObjectReference reference
                    && node instanceof PDStructureElement link
                    && reference.getReferencedObject() instanceof PDAnnotation annotation) {
                annotation.setContents(link.getAlternateDescription());
            }
        }
    }
}
