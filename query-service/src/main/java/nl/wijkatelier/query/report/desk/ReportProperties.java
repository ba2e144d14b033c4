package nl.wijkatelier.query.report.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many reports are made and kept.
 *
 * @param atOnce how many are made at the same time
 * @param waiting how many more may wait for that
 * @param each how many one person may order in the time that they are kept
 * @param keep how long one is kept
 */
@ConfigurationProperties("wijkatelier.reports")
public record ReportProperties(
        @DefaultValue("1") int atOnce,
        @DefaultValue("20") int waiting,
        @DefaultValue("30") int each,
        @DefaultValue("30m") Duration keep) {}
