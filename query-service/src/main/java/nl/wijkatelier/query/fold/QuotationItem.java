package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.intake.Tariff;
import nl.wijkatelier.contract.intake.Weights;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** The quotation of an atelier, made anew when a weight changes; there is none before rates were fixed. */
final class QuotationItem {
    /** The one quotation of an atelier. */
    static final String ID = "quotation";

    private QuotationItem() {}

    /** Another value for one field of a weight, and the quotation that follows from it. */
    static List<ItemChange> weighed(Items before, Component component, String field, @Nullable Object value) {
        var weights = weights(before);
        var weight = new HashMap<String, @Nullable Object>(weights.getOrDefault(component, Map.of()));
        weight.put(field, value);
        weights.put(component, weight);
        var changes = new ArrayList<>(List.of(ItemChange.set(ItemKind.WEIGHT, component.name(), field, value)));
        before.find(ItemKind.QUOTATION, ID).ifPresent(quotation ->
                changes.add(made(rates(quotation.fields().get("lines")), quotation.number("intakeFeeCents"), weights)));
        return changes;
    }

    /** The quotation by other rates. */
    static List<ItemChange> fixed(Items before, RecordedEvent recorded, Tariff tariff) {
        var rates = new EnumMap<Component, Long>(Component.class);
        tariff.rates().forEach(rate -> rates.put(rate.component(), rate.fixedRate().cents()));
        var fee = tariff.intakeFee().cents();
        return List.of(made(
                rates, fee, weights(before),
                "tariff", tariff.version().value(),
                "fixedAt", at(recorded),
                "intakeFeeCents", fee));
    }

    private static ItemChange made(
            Map<Component, Long> rates, long fee, Map<Component, Map<String, ?>> weights, Object... tariff) {
        var quotation = new Quotation(rates, weights);
        var subtotal = quotation.subtotal();
        var fields = new ArrayList<@Nullable Object>(List.of(tariff));
        fields.addAll(Arrays.asList(
                "lines", quotation.lines(),
                "subtotalCents", subtotal,
                "totalCents", subtotal == null ? null : subtotal + fee));
        return ItemChange.set(ItemKind.QUOTATION, ID, fields.toArray());
    }

    private static Map<Component, Map<String, ?>> weights(Items before) {
        var weights = new EnumMap<Component, Map<String, ?>>(Component.class);
        for (var component : Weights.COMPONENTS) {
            before.find(ItemKind.WEIGHT, component.name())
                    .ifPresent(weight -> weights.put(component, weight.fields()));
        }
        return weights;
    }

    @SuppressWarnings("unchecked") // only this fold writes them
    private static Map<Component, Long> rates(@Nullable Object lines) {
        var rates = new EnumMap<Component, Long>(Component.class);
        for (var line : (List<Map<String, Object>>) lines) {
            rates.put(
                    Component.valueOf((String) line.get("component")), ((Number) line.get("rateCents")).longValue());
        }
        return rates;
    }
}
