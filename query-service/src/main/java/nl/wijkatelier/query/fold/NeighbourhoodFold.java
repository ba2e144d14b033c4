package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.neighbourhood.CheapestVariant;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.DwellingCount;
import nl.wijkatelier.contract.neighbourhood.DwellingGroup;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.FigureCleared;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodDescribed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodEvent;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodWithdrawn;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelReset;
import nl.wijkatelier.contract.neighbourhood.ScanModelTakenOver;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.quickscan.ModelInForce;
import nl.wijkatelier.query.quickscan.ShippedModels;
import org.jspecify.annotations.Nullable;

/** Neighbourhoods and their figures; each has a scan, made anew when its figures or the model change. */
final class NeighbourhoodFold {
    private NeighbourhoodFold() {}

    static List<ItemChange> changes(Items before, NeighbourhoodEvent event) {
        return switch (event) {
            case NeighbourhoodProposed proposed -> proposed(before, proposed);
            case NeighbourhoodDescribed described -> Change.updated(
                    before, ItemKind.NEIGHBOURHOOD, described.neighbourhoodId().value(),
                    "name", described.name().value(),
                    "code", text(described.code()),
                    "description", text(described.description()));
            case FigureEntered entered -> figures(
                    before, entered.neighbourhoodId().value(), entered.figure().name(), figure(entered));
            case FigureCleared cleared -> figures(
                    before, cleared.neighbourhoodId().value(), cleared.figure().name(), null);
            case CheapestVariantReported reported -> Change.updated(
                    before, ItemKind.NEIGHBOURHOOD, reported.neighbourhoodId().value(),
                    "cheapestVariant", variant(reported.variant()));
            case DwellingsCounted counted -> counted(before, counted);
            case NeighbourhoodWithdrawn withdrawn -> withdrawn(before, withdrawn.neighbourhoodId().value());
            case ScanModelAdopted adopted -> adopted(before, ShippedModels.of(adopted.version()));
            case ScanModelTakenOver taken -> adopted(before, taken.model());
            case CriterionWeighed weighed -> changed(before, ScanModelItem.inForce(before)
                    .weighing(weighed.indicator(), weighed.weight().value().doubleValue()));
            case CurveShaped shaped -> changed(before, ScanModelItem.inForce(before)
                    .shaped(shaped.alternative(), shaped.indicator(), ModelInForce.curve(shaped.points())));
            case ScanModelReset _ -> changed(before, ScanModelItem.adopted(before));
        };
    }

    private static List<ItemChange> proposed(Items before, NeighbourhoodProposed proposed) {
        var id = proposed.neighbourhoodId().value();
        return List.of(
                ItemChange.set(
                        ItemKind.NEIGHBOURHOOD, id,
                        "name", proposed.name().value(),
                        "code", text(proposed.code()),
                        "description", text(proposed.description()),
                        "figures", Map.of()),
                QuickScanItem.of(id, ScanModelItem.inForce(before), Map.of()));
    }

    private static List<ItemChange> counted(Items before, DwellingsCounted counted) {
        var id = counted.neighbourhoodId().value();
        var dwellings = new TreeMap<>(parts(before.get(ItemKind.NEIGHBOURHOOD, id), "dwellings"));
        if (counted.count() == null) {
            dwellings.remove(counted.by().name());
        } else {
            dwellings.put(counted.by().name(), count(counted.count()));
        }
        return List.of(ItemChange.set(
                ItemKind.NEIGHBOURHOOD, id, "dwellings", dwellings.isEmpty() ? null : dwellings));
    }

    private static List<ItemChange> withdrawn(Items before, String id) {
        before.get(ItemKind.NEIGHBOURHOOD, id);
        return List.of(ItemChange.gone(ItemKind.NEIGHBOURHOOD, id), ItemChange.gone(ItemKind.QUICK_SCAN, id));
    }

    private static List<ItemChange> figures(Items before, String id, String figure, @Nullable Map<String, Object> value) {
        var figures = new LinkedHashMap<>(figures(before.get(ItemKind.NEIGHBOURHOOD, id)));
        if (value == null) {
            figures.remove(figure);
        } else {
            figures.put(figure, value);
        }
        return List.of(
                ItemChange.set(ItemKind.NEIGHBOURHOOD, id, "figures", figures),
                QuickScanItem.of(id, ScanModelItem.inForce(before), figures));
    }

    private static List<ItemChange> adopted(Items before, ScanModel model) {
        var adopted = ModelInForce.asAdopted(model);
        return scannedAnew(before, adopted, ScanModelItem.adopted(adopted));
    }

    private static List<ItemChange> changed(Items before, ModelInForce model) {
        return scannedAnew(before, model, ScanModelItem.changed(model));
    }

    /** The change of the model, and all scans with it. */
    private static List<ItemChange> scannedAnew(Items before, ModelInForce model, ItemChange change) {
        var changes = new ArrayList<ItemChange>();
        changes.add(change);
        for (var scan : before.pointingAt(ItemKind.QUICK_SCAN, "model", ScanModelItem.ID)) {
            var neighbourhood = before.get(ItemKind.NEIGHBOURHOOD, scan.id());
            changes.add(QuickScanItem.of(scan.id(), model, figures(neighbourhood)));
        }
        return changes;
    }

    private static Map<String, Object> figures(Item neighbourhood) {
        return parts(neighbourhood, "figures");
    }

    @SuppressWarnings("unchecked") // only this fold writes them
    private static Map<String, Object> parts(Item neighbourhood, String field) {
        return (Map<String, Object>) neighbourhood.fields().getOrDefault(field, Map.of());
    }

    private static Map<String, Object> count(DwellingCount count) {
        var groups = count.groups().stream().map(NeighbourhoodFold::group).toList();
        return provenance("groups", groups, count.source().value(), count.year());
    }

    /** In this order, always: an item is written the same whenever it is made. */
    private static Map<String, Object> group(DwellingGroup group) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", group.name().value());
        fields.put("dwellings", group.dwellings());
        return fields;
    }

    private static Map<String, Object> figure(FigureEntered entered) {
        return provenance("value", entered.value().value().doubleValue(), entered.source().value(), entered.year());
    }

    private static @Nullable Map<String, Object> variant(@Nullable CheapestVariant variant) {
        if (variant == null) {
            return null;
        }
        var fields = provenance("name", variant.name().value(), variant.source().value(), variant.year());
        fields.put("alternative", variant.alternative().name());
        return fields;
    }

    private static Map<String, Object> provenance(String name, Object value, String source, @Nullable Integer year) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(name, value);
        fields.put("source", source);
        if (year != null) {
            fields.put("year", year);
        }
        return fields;
    }
}
