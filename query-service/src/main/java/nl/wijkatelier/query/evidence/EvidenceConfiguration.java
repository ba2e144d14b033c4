package nl.wijkatelier.query.evidence;

import nl.wijkatelier.eventstore.access.KeyProperties;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.StoredEvents;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SigningKey;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.report.source.Snapshots;
import nl.wijkatelier.query.report.writing.ReportMaker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The evidence as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EvidenceProperties.class, KeyProperties.class})
@Import({EvidenceController.class, DossierController.class})
public class EvidenceConfiguration {
    @Bean
    Evidence evidence(StoredEvents stored, KeyProperties keys, EvidenceProperties properties) {
        var current = keys.evidence(() -> SigningKey.random().text(), SigningKey::of);
        var former = keys.formerEvidence(line -> NoteKey.parse(line).publicKey());
        return new Evidence(stored, new EvidenceKeys(properties.hostName(), current, former));
    }

    @Bean
    TimeStamps timeStamps(Evidence evidence, EvidenceProperties properties) {
        var address = properties.timeStampAuthority();
        return new TimeStamps(evidence, address == null ? null : new TimeStampAuthority(address));
    }

    @Bean
    DossierMaker dossierMaker(Evidence evidence, EventLog log, Snapshots snapshots, ImageStore images, Names names) {
        return new DossierMaker(evidence, log, new ReportMaker(snapshots), images, names);
    }
}
