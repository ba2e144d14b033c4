package nl.wijkatelier.standalone.workshop;

import java.util.stream.StreamSupport;

/** An atelier under test, and the facilitator who opened it. */
public record Workshop(Api api, Member facilitator) {

    /** Somebody new, by the access code of the role. */
    public Member join(String role, String name) {
        var codes = api.expect("GET", facilitator.path("/codes"), facilitator.token(), null);
        var code = StreamSupport.stream(codes.spliterator(), false)
                .filter(entry -> entry.path("role").asString().equals(role))
                .map(entry -> entry.path("code").asString())
                .findFirst()
                .orElseThrow();
        return api.join(code, name);
    }
}
