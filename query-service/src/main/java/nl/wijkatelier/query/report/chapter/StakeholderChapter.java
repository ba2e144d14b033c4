package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Block.Paragraph;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** Who has a say and who has a stake. */
final class StakeholderChapter implements Chapter {
    static final Terms TYPE = Terms.of(
            "MUNICIPAL_EXECUTIVE", "College van burgemeester en wethouders", "Municipal executive",
            "MUNICIPAL_COUNCIL", "Gemeenteraad", "Municipal council",
            "CIVIL_SERVICE", "Gemeente, ambtelijk", "Municipality, civil service",
            "HOUSING_ASSOCIATION", "Woningcorporatie", "Housing association",
            "GRID_OPERATOR", "Netbeheerder", "Grid operator",
            "HEAT_COMPANY", "Warmtebedrijf", "Heat company",
            "UTILITY_COMPANY", "Ander nutsbedrijf", "Other utility company",
            "TENANTS", "Huurders", "Tenants",
            "RESIDENTS_INITIATIVE", "Bewonersinitiatief", "Residents’ initiative",
            "OWNERS_ASSOCIATION", "Vereniging van eigenaars", "Owners’ association",
            "OWNER_OCCUPIERS", "Eigenaar-bewoners", "Owner-occupiers",
            "PRIVATE_LANDLORD", "Particuliere verhuurder", "Private landlord",
            "SOURCE_OWNER", "Bronhouder", "Source owner",
            "WATER_AUTHORITY", "Waterschap", "Water authority",
            "OTHER", "Anders", "Other");

    private static final Text INFLUENCE = new Text("Invloed", "Influence");
    private static final Text INTEREST = new Text("Belang", "Interest");
    private static final SilentPlaces SILENT = new SilentPlaces(
            PlacingSubject.STAKEHOLDERS, ItemKind.STAKEHOLDER,
            new Text("Stakeholders, stil geplaatst", "Stakeholders, placed in silence"), "name",
            new SilentPlaces.Axis(INFLUENCE, "influence"), new SilentPlaces.Axis(INTEREST, "interest"));
    private static final Text SCALE = new Text(
            "Invloed en belang gaan van 0 tot en met 100. Onbekend betekent: nog niet op de kaart gezet.",
            "Influence and interest go from 0 to 100. Unknown means: not yet placed on the map.");

    @Override
    public Text title() {
        return new Text("Stakeholders", "Stakeholders");
    }

    @Override
    public List<Block> blocks(Material material) {
        var parties = material.all(ItemKind.STAKEHOLDER);
        if (parties.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(
                List.of(new Paragraph(material.say(SCALE)), page(material, parties), data(material, parties)));
        blocks.addAll(new PresenceBlocks(material).of(parties));
        blocks.addAll(SILENT.blocks(material));
        return blocks;
    }

    /** With the kind under the name, so that it fits. */
    private Table page(Material material, List<Entry> parties) {
        var table = rest(new TableDraft(material, title(), Table.Use.PAGE).column("Naam", "Name", 6));
        for (var party : parties) {
            var name = party.given("name");
            var kind = material.term(TYPE, party, "kind");
            var lines = name.equals(kind) ? name : name + "\n" + kind;
            table.row(Stream.concat(Stream.of(new Cell.Words(lines)), rest(party).stream()).toList());
        }
        return table.done();
    }

    private Table data(Material material, List<Entry> parties) {
        var presence = new PresenceBlocks(material);
        var withAttitude = material.snapshot().readers().mayReadAttitudes();
        var table = new TableDraft(material, title(), Table.Use.DATA)
                .column("Naam", "Name", 4)
                .column(Words.KIND, 4)
                .column(PresenceBlocks.IN_THE_ATELIER, 3);
        if (withAttitude) {
            table.column(PresenceBlocks.STANDS, 2);
        }
        rest(table);
        for (var party : parties) {
            var row = new ArrayList<Cell>();
            row.add(Cell.words(party.text("name")));
            row.add(new Cell.Words(material.term(TYPE, party, "kind")));
            row.add(presence.presence(party));
            if (withAttitude) {
                row.add(presence.attitude(party));
            }
            row.addAll(rest(party));
            table.row(row);
        }
        return table.done();
    }

    private static TableDraft rest(TableDraft table) {
        return table.column("Rol", "Role", 6)
                .column("Moet beslissen over", "Must decide on", 6)
                .column("Zorg", "Concern", 6)
                .column(INFLUENCE, 2)
                .column(INTEREST, 2);
    }

    private static List<Cell> rest(Entry party) {
        return List.of(
                Cell.words(party.text("role")),
                Cell.words(party.text("mustDecide")),
                Cell.words(party.text("concern")),
                Cell.count(party.whole("influence")),
                Cell.count(party.whole("interest")));
    }
}
