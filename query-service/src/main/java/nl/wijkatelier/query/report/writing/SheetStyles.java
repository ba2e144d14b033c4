package nl.wijkatelier.query.report.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkatelier.query.report.document.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look, by their type; each style once, for a workbook holds only so many. */
final class SheetStyles {
    private static final String STARTS_A_FORMULA = "=+-@";

    private final Map<String, CellStyle> styles = new HashMap<>();
    private final Workbook workbook;

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle head() {
        return style("head", style -> {
            var font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setWrapText(true);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    CellStyle of(Cell cell) {
        return switch (cell) {
            case Cell.Words words when startsAFormula(words.text()) -> style("quoted", style -> {
                style.setWrapText(true);
                // Stays text when somebody edits it.
                style.setQuotePrefixed(true);
            });
            case Cell.Words _ -> style("words", style -> style.setWrapText(true));
            case Cell.Figure figure -> formatted(number(figure));
            case Cell.Euros _ -> formatted("€ #,##0.00");
            case Cell.Share _ -> formatted("0.0%");
            case Cell.Year _ -> formatted("0");
            case Cell.Day _ -> formatted("yyyy-mm-dd");
            case Cell.Time _ -> formatted("hh:mm");
            case Cell.Moment _ -> formatted("yyyy-mm-dd hh:mm");
            case Cell.Unknown _ -> style("unknown", style -> {
                var font = workbook.createFont();
                font.setItalic(true);
                style.setFont(font);
                style.setAlignment(HorizontalAlignment.LEFT);
            });
            case Cell.Nothing _ -> style("words", style -> style.setWrapText(true));
        };
    }

    /** A format with optional decimals would leave its decimal point behind a whole number. */
    private static String number(Cell.Figure figure) {
        if (figure.decimals() == 1) {
            return "0.0";
        }
        var decimals = BigDecimal.valueOf(figure.value())
                .setScale(figure.decimals(), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .scale();
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private CellStyle formatted(String format) {
        return style(format, style -> style.setDataFormat(workbook.createDataFormat().getFormat(format)));
    }

    private CellStyle style(String name, Consumer<CellStyle> shape) {
        return styles.computeIfAbsent(name, any -> {
            var style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            shape.accept(style);
            return style;
        });
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
