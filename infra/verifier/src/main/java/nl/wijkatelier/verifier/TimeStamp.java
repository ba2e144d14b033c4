package nl.wijkatelier.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a time stamp says of itself (a TimeStampResp of RFC 3161, in DER). Whether its signature is right, and whom to trust, is not
 * judged here: that takes the certificate of whoever is trusted ({@link TrustedAuthorities}).
 *
 * @param imprint the hash of what it stamps. Not copied: leave it as it is
 * @param time the time that it states, in UTC
 * @param giver the name in the certificate of who signed it; {@link #UNNAMED} if there is none to be read
 */
record TimeStamp(byte[] imprint, String time, String giver) {
    static final String UNNAMED = "?";

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int IDENTIFIER = 0x06;
    private static final int TIME = 0x18;
    private static final int TAGGED = 0xa0;
    private static final Pattern STATED =
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2}(?:\\.[0-9]+)?)Z");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");

    /**
     * Reads a response of an authority.
     *
     * @throws IllegalArgumentException if it is not written as one
     */
    static TimeStamp read(byte[] response) {
        var token = DerElement.last(DerElement.last(response, SEQUENCE), SEQUENCE, SEQUENCE);
        var signed = DerElement.last(DerElement.last(token, IDENTIFIER, TAGGED), SEQUENCE);
        var content = DerElement.last(DerElement.last(signed, INTEGER, SET, SEQUENCE), IDENTIFIER, TAGGED);
        var info = DerElement.last(DerElement.last(content, OCTETS), SEQUENCE);
        var stated = STATED.matcher(new String(
                DerElement.last(info, INTEGER, IDENTIFIER, SEQUENCE, INTEGER, TIME), StandardCharsets.ISO_8859_1));
        if (!stated.matches()) {
            throw new IllegalArgumentException("No time");
        }
        return new TimeStamp(
                DerElement.last(DerElement.last(info, INTEGER, IDENTIFIER, SEQUENCE), SEQUENCE, OCTETS),
                stated.replaceFirst("$1-$2-$3 $4:$5:$6 UTC"),
                giver(signed));
    }

    private static String giver(byte[] signed) {
        try {
            var signer = DerElement.last(DerElement.in(signed).getLast(), SEQUENCE);
            var name = String.join(", ", attributes(subject(signed, DerElement.in(
                    DerElement.last(signer, INTEGER, SEQUENCE), SEQUENCE, INTEGER))));
            return name.isEmpty() ? UNNAMED : CONTROL.matcher(name).replaceAll("?");
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException e) {
            return UNNAMED;
        }
    }

    /** Of the certificate with that issuer and serial number: whose it is. */
    private static byte[] subject(byte[] signed, List<byte[]> issuerAndSerial) {
        var certificates = DerElement.in(DerElement.last(signed, INTEGER, SET, SEQUENCE, TAGGED), SEQUENCE).stream()
                .map(certificate -> DerElement.in(
                        DerElement.last(certificate, SEQUENCE), TAGGED, INTEGER, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE))
                .toList();
        return certificates.stream()
                .filter(fields -> issuerAndSerial.size() == 2
                        && Arrays.equals(fields.get(3), issuerAndSerial.get(0))
                        && Arrays.equals(fields.get(1), issuerAndSerial.get(1)))
                .map(fields -> fields.get(5))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No certificate of who signed"));
    }

    private static List<String> attributes(byte[] name) throws CharacterCodingException {
        var values = new ArrayList<String>();
        for (var part : DerElement.in(name)) {
            for (var attribute : DerElement.in(part, SEQUENCE)) {
                var value = DerElement.in(attribute, IDENTIFIER).get(1);
                values.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString());
            }
        }
        return values;
    }
}
