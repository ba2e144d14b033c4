package nl.wijkatelier.eventstore.beside;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.database.Database;
import nl.wijkatelier.eventstore.database.StoredTime;
import org.jspecify.annotations.Nullable;

/** The commands that were refused, beside the events and never in them: what was refused did not happen. */
public final class RefusalStore {
    private static final List<String> STATEMENTS = List.of(
            """
            CREATE TABLE IF NOT EXISTS refused_command (
              atelier_id VARCHAR(80) NOT NULL,
              refused_at VARCHAR(30) NOT NULL,
              command_id VARCHAR(80) NOT NULL,
              command_type VARCHAR(80) NOT NULL,
              participant_id VARCHAR(80) NOT NULL,
              role VARCHAR(20),
              revision BIGINT,
              code VARCHAR(80) NOT NULL,
              PRIMARY KEY (atelier_id, refused_at, command_id))""",
            "CREATE INDEX IF NOT EXISTS refused_command_by_id ON refused_command (atelier_id, command_id)",
            "CREATE INDEX IF NOT EXISTS refused_command_by_age ON refused_command (refused_at)");
    private static final String COLUMNS = "SELECT atelier_id, refused_at, command_id, command_type, participant_id, role,"
            + " revision, code FROM refused_command WHERE atelier_id = :atelier";

    private final SideTable table;

    /** Those of a database; makes their table there if it is missing. */
    public RefusalStore(Database database) {
        this.table = new SideTable(database, STATEMENTS);
    }

    /** Keeps them, at least one, durably on return. On SQLite events wait meanwhile: so many at once, and not often. */
    public void keep(List<RefusedCommand> refused) {
        table.insert(
                "INSERT INTO refused_command (atelier_id, refused_at, command_id, command_type, participant_id, role,"
                        + " revision, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (atelier_id, refused_at, command_id) DO NOTHING",
                refused,
                RefusalStore::set);
    }

    /**
     * Which of them one looks for; null where it does not matter.
     *
     * @param since not before this moment
     * @param until not after this moment
     * @param except the types of command that one leaves out
     */
    public record Sought(
            @Nullable ParticipantId sender,
            @Nullable String code,
            @Nullable Instant since,
            @Nullable Instant until,
            Set<String> except) {
        /** All of them. */
        public static final Sought ALL = new Sought(null, null, null, null, Set.of());
    }

    /** The newest ones of an atelier before another, newest first; all are before null. */
    public List<RefusedCommand> newest(AtelierId atelier, Sought sought, @Nullable Place before, int limit) {
        var query = new SideQuery(COLUMNS)
                .with("atelier", atelier.value())
                .where(" AND participant_id = :sender", "sender", sought.sender())
                .where(" AND code = :code", "code", sought.code())
                .where(" AND refused_at >= :since", "since", sought.since())
                .where(" AND refused_at <= :until", "until", sought.until());
        if (!sought.except().isEmpty()) {
            query.and(" AND command_type NOT IN (:except)").with("except", sought.except());
        }
        if (before != null) {
            query.where(" AND (refused_at, command_id) < (:at, :id)", "at", before.at()).with("id", before.id());
        }
        return query.and(" ORDER BY refused_at DESC, command_id DESC LIMIT :limit")
                .with("limit", limit)
                .of(table.reads())
                .query(RefusalStore::read)
                .list();
    }

    /** Each time that a command was refused, first to last: it may have been sent again. */
    public List<RefusedCommand> of(AtelierId atelier, CommandId command) {
        return new SideQuery(COLUMNS)
                .with("atelier", atelier.value())
                .where(" AND command_id = :command", "command", command)
                .and(" ORDER BY refused_at")
                .of(table.reads())
                .query(RefusalStore::read)
                .list();
    }

    /** Takes away some of those of before a moment; answers how many, 0 when there are no more. */
    public int forgetSome(Instant before) {
        return table.writes().sql("DELETE FROM refused_command WHERE (atelier_id, refused_at, command_id) IN"
                        + " (SELECT atelier_id, refused_at, command_id FROM refused_command WHERE refused_at < :before LIMIT 500)")
                .param("before", StoredTime.format(before))
                .update();
    }

    private static void set(PreparedStatement row, RefusedCommand refused) throws SQLException {
        row.setString(1, refused.atelier().value());
        row.setString(2, StoredTime.format(refused.at()));
        row.setString(3, refused.commandId().value());
        row.setString(4, refused.type());
        row.setString(5, refused.sender().value());
        row.setString(6, refused.role() == null ? null : refused.role().name());
        row.setObject(7, refused.revision(), Types.BIGINT);
        row.setString(8, refused.code());
    }

    private static RefusedCommand read(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new RefusedCommand(
                new AtelierId(row.getString("atelier_id")),
                new CommandId(row.getString("command_id")),
                row.getString("command_type"),
                new ParticipantId(row.getString("participant_id")),
                role == null ? null : Role.valueOf(role),
                StoredTime.parse(row.getString("refused_at")),
                revision(row),
                row.getString("code"));
    }

    private static @Nullable Long revision(ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        return row.wasNull() ? null : revision;
    }
}
