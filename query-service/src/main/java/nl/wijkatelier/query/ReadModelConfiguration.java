package nl.wijkatelier.query;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.start.CannotStart;
import nl.wijkatelier.query.access.Sessions;
import nl.wijkatelier.query.access.Visits;
import nl.wijkatelier.query.decision.DecisionController;
import nl.wijkatelier.query.decision.DecisionTrails;
import nl.wijkatelier.query.evidence.EvidenceConfiguration;
import nl.wijkatelier.query.history.HistoryController;
import nl.wijkatelier.query.history.NearestKeyframe;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.host.Dashboard;
import nl.wijkatelier.query.host.DashboardController;
import nl.wijkatelier.query.host.Entrances;
import nl.wijkatelier.query.host.ReadModelController;
import nl.wijkatelier.query.image.ImageController;
import nl.wijkatelier.query.journal.Journal;
import nl.wijkatelier.query.journal.JournalController;
import nl.wijkatelier.query.live.StateSource;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.people.PeopleController;
import nl.wijkatelier.query.provenance.ProvenanceController;
import nl.wijkatelier.query.reading.ReadingConfiguration;
import nl.wijkatelier.query.readmodel.ReadModelHealth;
import nl.wijkatelier.query.readmodel.ReadModelProperties;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.recap.RecapController;
import nl.wijkatelier.query.recap.Recaps;
import nl.wijkatelier.query.report.ReportConfiguration;
import nl.wijkatelier.query.stakeholder.StakeholderController;
import nl.wijkatelier.query.state.StateController;
import nl.wijkatelier.query.trace.AccessLogController;
import nl.wijkatelier.query.trace.RefusalController;
import nl.wijkatelier.query.trace.TraceController;
import nl.wijkatelier.query.trace.Traces;
import nl.wijkatelier.query.web.Downloads;
import nl.wijkatelier.query.web.ReadProblems;
import nl.wijkatelier.query.web.Reads;
import nl.wijkatelier.query.web.SessionViewers;
import nl.wijkatelier.query.web.Viewers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The read models in MongoDB and all that is read over HTTP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadModelProperties.class)
@Import({
    StateController.class,
    HistoryController.class,
    JournalController.class,
    RecapController.class,
    DecisionController.class,
    StakeholderController.class,
    PeopleController.class,
    ProvenanceController.class,
    ImageController.class,
    DashboardController.class,
    ReadModelController.class,
    RefusalController.class,
    TraceController.class,
    AccessLogController.class,
    ReadingConfiguration.class,
    EvidenceConfiguration.class,
    ReportConfiguration.class,
    ReadProblems.class
})
public class ReadModelConfiguration {
    private static final String DATABASE = "wijkatelier";

    /** Who asks for a read model hears within seconds that MongoDB is away, instead of the driver's half minute. */
    @Bean
    MongoClient mongoClient(ReadModelProperties properties) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(properties.mongo().uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    ReadModels readModels(MongoClient client, ReadModelProperties properties, EventLog log, CommitSignal signal) {
        var mongo = new ConnectionString(properties.mongo().uri());
        try {
            var readModels = new ReadModels(client, Objects.requireNonNullElse(mongo.getDatabase(), DATABASE), log, signal);
            readModels.start();
            if (properties.readModels().rebuild()) {
                readModels.rebuild();
            }
            return readModels;
        } catch (MongoException e) {
            throw new CannotStart(
                    "The read models in MongoDB at " + mongo.getHosts() + " cannot be used: " + e.getMessage(),
                    "See that MongoDB runs there, that its disk is not full, and that wijkatelier.mongo.uri is right.",
                    e);
        }
    }

    @Bean
    ReadModelHealth readModelHealthIndicator(ReadModels readModels) {
        return new ReadModelHealth(readModels);
    }

    @Bean
    Viewers viewers(Sessions sessions, HostKey hostKey, ReadModels readModels, AccessLog accessLog) {
        return new SessionViewers(sessions, hostKey, readModels, new Visits(accessLog, Clock.systemUTC()));
    }

    @Bean
    Downloads downloads(AccessLog accessLog, Viewers viewers) {
        return new Downloads(accessLog, viewers, Clock.systemUTC());
    }

    @Bean
    Reads reads(Viewers viewers, EventLog log, ReadModels readModels) {
        return new Reads(viewers, log, readModels);
    }

    @Bean
    Dashboard dashboard(EventLog log, ReadModels readModels, AccessJdbc register) {
        return new Dashboard(log, readModels, new Entrances(register));
    }

    @Bean
    Past past(ReadModels readModels, EventLog log) {
        return new Past(readModels, log);
    }

    @Bean
    StateSource stateSource(ReadModels readModels, EventLog log) {
        return new NearestKeyframe(readModels, log);
    }

    @Bean
    Timelines timelines(ReadModels readModels, EventLog log) {
        return new Timelines(readModels, log);
    }

    @Bean
    Journal journal(ReadModels readModels, Timelines timelines) {
        return new Journal(readModels, timelines);
    }

    @Bean
    Recaps recaps(Timelines timelines, Past past, Names names) {
        return new Recaps(timelines, past, names);
    }

    @Bean
    DecisionTrails decisionTrails(ReadModels readModels, Journal journal) {
        return new DecisionTrails(readModels, journal);
    }

    @Bean
    Traces traces(EventLog log, ReadModels readModels, Journal journal, RefusalStore refusalStore, Names names) {
        return new Traces(log, readModels, journal, refusalStore, names);
    }

    @Bean
    Names names(AccessJdbc register) {
        return new Names(register);
    }
}
