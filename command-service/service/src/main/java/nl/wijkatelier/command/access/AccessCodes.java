package nl.wijkatelier.command.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.AccessJdbc;

/** The access codes of all ateliers: one per role. */
public final class AccessCodes {
    private static final String COLUMNS = "SELECT atelier_id, role, code, is_open FROM access_code ";

    private final AccessJdbc jdbc;

    AccessCodes(AccessJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The code that lets its user in, if it is there and open. However it is typed: case, spaces and dashes don't matter. */
    public Optional<AccessCode> open(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return jdbc.reads()
                .sql(COLUMNS + "WHERE code = :code AND is_open = 1")
                .param("code", code)
                .query(AccessCodes::code)
                .optional();
    }

    /** The codes of an atelier, in the order of the roles; none if it was never given any. */
    public List<AccessCode> of(AtelierId atelier) {
        return jdbc.reads()
                .sql(COLUMNS + "WHERE atelier_id = :atelier")
                .param("atelier", atelier.value())
                .query(AccessCodes::code)
                .list()
                .stream()
                .sorted(Comparator.comparing(AccessCode::role))
                .toList();
    }

    /** Whether an atelier was ever given codes, open or closed now: without them nobody has come in. */
    public boolean has(AtelierId atelier) {
        return !of(atelier).isEmpty();
    }

    /** The code of one role. */
    public Optional<AccessCode> of(AtelierId atelier, Role role) {
        return of(atelier).stream().filter(code -> code.role() == role).findFirst();
    }

    /** Gives every role that has none an open code. */
    public List<AccessCode> hand(AtelierId atelier) {
        for (var role : Role.values()) {
            jdbc.writes()
                    .sql("""
                            INSERT INTO access_code (atelier_id, role, code, is_open)
                            VALUES (:atelier, :role, :code, 1) ON CONFLICT (atelier_id, role) DO NOTHING""")
                    .param("atelier", atelier.value())
                    .param("role", role.name())
                    .param("code", RandomIds.code())
                    .update();
        }
        return of(atelier);
    }

    /** Puts a new, open code in place of the old one, which nobody gets in by any more. */
    public void renew(AtelierId atelier, Role role) {
        jdbc.writes()
                .sql("UPDATE access_code SET code = :code, is_open = 1 WHERE atelier_id = :atelier AND role = :role")
                .param("code", RandomIds.code())
                .param("atelier", atelier.value())
                .param("role", role.name())
                .update();
    }

    /** Opens or closes a code. */
    public void setOpen(AtelierId atelier, Role role, boolean open) {
        jdbc.writes()
                .sql("UPDATE access_code SET is_open = :open WHERE atelier_id = :atelier AND role = :role")
                .param("open", open ? 1 : 0)
                .param("atelier", atelier.value())
                .param("role", role.name())
                .update();
    }

    private static AccessCode code(ResultSet row, int number) throws SQLException {
        return new AccessCode(
                new AtelierId(row.getString("atelier_id")),
                Role.valueOf(row.getString("role")),
                row.getString("code"),
                row.getInt("is_open") == 1);
    }
}
