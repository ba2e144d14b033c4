package nl.wijkatelier.standalone.example;

/**
 * Who imports, and where.
 *
 * @param atelierId the atelier that is filled
 * @param participantId who one is there
 * @param token proves it; a secret
 */
record ImportSession(String atelierId, String participantId, String token) {
    String path() {
        return "/api/ateliers/" + atelierId;
    }
}
