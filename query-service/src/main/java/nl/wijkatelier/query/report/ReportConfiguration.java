package nl.wijkatelier.query.report;

import java.time.Clock;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.report.desk.ReportController;
import nl.wijkatelier.query.report.desk.ReportDesk;
import nl.wijkatelier.query.report.desk.ReportProperties;
import nl.wijkatelier.query.report.source.Snapshots;
import nl.wijkatelier.query.report.writing.ReportMaker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The reports as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportProperties.class)
@Import(ReportController.class)
public class ReportConfiguration {
    @Bean
    Snapshots reportSnapshots(Past past, EventLog log, Names names) {
        return new Snapshots(past, log, names);
    }

    @Bean
    ReportDesk reportDesk(Snapshots snapshots, ReportProperties properties) {
        return new ReportDesk(new ReportMaker(snapshots)::make, properties, Clock.systemUTC());
    }
}
