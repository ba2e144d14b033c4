package nl.wijkatelier.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EventStoreConfigurationTest {
    @TempDir
    Path data;

    private ApplicationContextRunner application;

    @BeforeEach
    void application() {
        application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class))
                .withUserConfiguration(EventStoreConfiguration.class)
                .withPropertyValues("wijkatelier.data=" + data);
    }

    @Test
    void the_log_is_there_beside_spring_boots_own_beans() {
        var atelier = new AtelierId("tuinwijk");

        application.run(context -> {
            context.getBean(EventLog.class).append(Notes.notes(atelier, 1, 2));
            assertThat(context.getBean(CommitSignal.class)).isNotNull();
            assertThat(context.getBeansOfType(DataSource.class)).containsOnlyKeys("eventsWrite", "eventsRead");
            assertThat(context.getBean(DataSource.class)).isSameAs(context.getBean("eventsWrite"));
        });
        application.run(context ->
                assertThat(context.getBean(EventLog.class).read(atelier, 0)).hasSize(2));
    }

    @Test
    void the_access_register_has_its_tables_in_the_same_database() {
        application.run(context -> {
            var access = context.getBean(AccessJdbc.class);
            access.writes().sql("CREATE TABLE person (name VARCHAR(80))").update();
            access.writes().sql("INSERT INTO person VALUES ('Noor')").update();

            assertThat(access.reads().sql("SELECT name FROM person").query(String.class).list())
                    .isEqualTo(List.of("Noor"));
        });
    }

    @Test
    void keys_are_made_once() {
        var session = new Session(new AtelierId("a"), new ParticipantId("p"), Instant.EPOCH);
        application.run(context -> {
            var token = context.getBean(SessionTokens.class).sign(session);
            application.run(second ->
                    assertThat(second.getBean(SessionTokens.class).verify(token)).contains(session));
            var host = Files.readString(data.resolve("host.key"));
            assertThat(context.getBean(HostKey.class).matches(host)).isTrue();
        });
    }

    @Test
    void keys_may_be_given() {
        var key = new byte[32];
        application
                .withPropertyValues(
                        "wijkatelier.session-key=" + Base64.getEncoder().encodeToString(key), "wijkatelier.host-key=geheim")
                .run(context -> {
                    var session = new Session(new AtelierId("a"), new ParticipantId("p"), Instant.EPOCH);
                    assertThat(context.getBean(SessionTokens.class).verify(new SessionTokens(key).sign(session)))
                            .contains(session);
                    assertThat(context.getBean(HostKey.class).matches("geheim")).isTrue();
                    assertThat(data.resolve("session.key")).doesNotExist();
                    assertThat(data.resolve("host.key")).doesNotExist();
                });
    }
}
