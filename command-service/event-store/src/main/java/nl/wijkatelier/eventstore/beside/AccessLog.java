package nl.wijkatelier.eventstore.beside;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.database.StoredTime;
import org.jspecify.annotations.Nullable;

/** Who got to see which atelier, and when; beside the events, for looking changes nothing. */
public final class AccessLog {
    private static final List<String> STATEMENTS = List.of(
            """
            CREATE TABLE IF NOT EXISTS atelier_access (
              atelier_id VARCHAR(80) NOT NULL,
              access_id VARCHAR(120) NOT NULL,
              kind VARCHAR(20) NOT NULL,
              seen_at VARCHAR(30) NOT NULL,
              participant_id VARCHAR(80),
              role VARCHAR(20),
              subject VARCHAR(120),
              PRIMARY KEY (atelier_id, access_id))""",
            "CREATE INDEX IF NOT EXISTS atelier_access_by_age ON atelier_access (seen_at)");

    private final SideTable table;

    /** That of a database; makes its table there if it is missing. */
    public AccessLog(Database database) {
        this.table = new SideTable(database, STATEMENTS);
    }

    /** Records it, durably on return; one with the id of another is the same and changes nothing. */
    public void record(Access access) {
        record(List.of(access));
    }

    /** Records them, at least one, all or nothing. */
    public void record(List<Access> accesses) {
        table.insert(
                "INSERT INTO atelier_access (atelier_id, access_id, kind, seen_at, participant_id, role, subject)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (atelier_id, access_id) DO NOTHING",
                accesses,
                AccessLog::set);
    }

    /** The newest ones of an atelier before another, newest first; all are before null. Of one kind, or of all. */
    public List<Access> newest(AtelierId atelier, @Nullable AccessKind kind, @Nullable Place before, int limit) {
        var query = new SideQuery(
                        "SELECT access_id, atelier_id, kind, seen_at, participant_id, role, subject FROM atelier_access"
                                + " WHERE atelier_id = :atelier")
                .with("atelier", atelier.value())
                .where(" AND kind = :kind", "kind", kind);
        if (before != null) {
            query.where(" AND (seen_at, access_id) < (:at, :id)", "at", before.at()).with("id", before.id());
        }
        return query.and(" ORDER BY seen_at DESC, access_id DESC LIMIT :limit")
                .with("limit", limit)
                .of(table.reads())
                .query(AccessLog::read)
                .list();
    }

    /** Takes away what was before a moment; answers how many. */
    public int forget(Instant before) {
        return table.writes().sql("DELETE FROM atelier_access WHERE seen_at < :before")
                .param("before", StoredTime.format(before))
                .update();
    }

    private static void set(PreparedStatement row, Access access) throws SQLException {
        row.setString(1, access.atelier().value());
        row.setString(2, access.id());
        row.setString(3, access.kind().name());
        row.setString(4, StoredTime.format(access.at()));
        row.setString(5, text(access.participant()));
        row.setString(6, access.role() == null ? null : access.role().name());
        row.setString(7, access.subject());
    }

    private static Access read(ResultSet row, int number) throws SQLException {
        var participant = row.getString("participant_id");
        var role = row.getString("role");
        return new Access(
                row.getString("access_id"),
                new AtelierId(row.getString("atelier_id")),
                AccessKind.valueOf(row.getString("kind")),
                StoredTime.parse(row.getString("seen_at")),
                participant == null ? null : new ParticipantId(participant),
                role == null ? null : Role.valueOf(role),
                row.getString("subject"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
