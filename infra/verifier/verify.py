#!/usr/bin/env python3
"""verify.py DOSSIER.zip [checkpoint.txt [cosigner.txt]]: verifies a dossier of Wijkatelier, with Python's standard library alone; written from
the description alone (query-service/evidence). Ends with 0 when all is as it was, 1 when something is not, 2 when it could not look."""
import base64, collections, hashlib, os, re, struct, sys, zlib

SMALL = 1 << 24
REQUIRED = ["FORMAT.txt", "README.txt", "keys/log.txt", "proofs/leaf-hashes", "events.ndjson", "SHA256SUMS", "SIGNATURE.txt"]
FOR_PEOPLE, DOTS = ("content/", "mdto/"), {b"DotCast": 1, b"DotTakenBack": -1}
NUMBERED = re.compile(r"(checkpoints/|proofs/consistency-|proofs/inclusion-)([1-9][0-9]{0,17})\.txt")
COUNT = rb"([1-9][0-9]{0,17}|0)\n"
FORMAT = re.compile(rb"wijkatelier-dossier-v1\nedition: (full|internal|public)\norigin: ([!-*,-~]+)\nevents: ([1-9][0-9]{0,17})\n"
                    rb"without-metadata: " + COUNT + rb"without-data: " + COUNT)
CHECKPOINT = re.compile(rb"([!-*,-~]+)\n([1-9][0-9]{0,17})\n([^\n]*)\n")
# A string as it is written, so that what matches need not be written again to see that it would be the same
STRING = rb'([^"\\\x00-\x1f]*(?:\\(?:["\\]|u00[01][0-9a-f])[^"\\\x00-\x1f]*)*)"'
PLAIN = rb"\{[^\x00-\x1f]*\}"
LINE = re.compile(
    rb'\{"specversion":"1\.0","id":"' + STRING + rb',"source":"' + STRING + rb',"type":"nl\.wijkatelier\.' + STRING
    + rb'(?:,"typerevision":"(?!")' + STRING + rb')?,"time":"' + STRING + rb',"sequence":"([1-9][0-9]{0,17})"'
    + rb',"metadata(base64|digest)?":"' + STRING + rb'(?:,"datadigest":"([^"]*)"|(?:,"datasalt":"([^"]*)")?'
    + rb',(?:"data":(' + PLAIN + rb')|"data_base64":"([^"]*)"))\}\n')
def require(sound):
    if not sound:
        raise ValueError
def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def unbase64(text, length=None):  # Takes only what would be written again as it was read
    decoded = base64.b64decode(text, validate=True)
    require(base64.b64encode(decoded) == text and length in (None, len(decoded)))
    return decoded

# Ed25519, RFC 8032 §5.1, in projective coordinates.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def plus(left, right):
    (x1, y1, z1), (x2, y2, z2) = left, right
    z, x, y = z1 * z2 % P, x1 * x2 % P, y1 * y2 % P
    f, g = (z * z - D * x * y) % P, (z * z + D * x * y) % P
    return z * f * ((x1 + y1) * (x2 + y2) - x - y) % P, z * g * (x + y) % P, f * g % P
def times(scalar, point):
    half = times(scalar >> 1, plus(point, point)) if scalar else (0, 1, 1)
    return plus(half, point) if scalar & 1 else half
def point(encoded):
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    valid = x * x % P == square and y < P and (x or not sign)
    return ((P - x if x & 1 != sign else x), y, 1) if valid else (0, 0, 1)  # which is not on the curve, nor is what is added to it
BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
def is_signed(public_key, text, signature):
    a, r, s = point(public_key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(signature[:32] + public_key + text).digest(), "little") % L
    (x1, y1, z1), (x2, y2, z2) = times(s, BASE), plus(r, times(h, a))
    return len(signature) == 64 and s < L and (x1 * z2 - x2 * z1) % P == 0 == (y1 * z2 - y2 * z1) % P
def key(line, purpose=1):  # A public key: its name, its id and its 32 bytes
    parts = line.split(b"+", 2)
    typed = unbase64(parts[-1], 33)
    identity = sha256(parts[0], b"\n", typed)[:4]
    require(len(parts) == 3 and typed[0] == purpose and parts[1] == identity.hex().encode())
    return parts[0], identity, typed[1:], purpose
def signed_note(note):  # A note: its text, and its signatures as (name, id, signature)
    note.decode()
    text, blank, lines = note.rpartition(b"\n\n")
    require(blank and lines.endswith(b"\n"))
    parts = [line.split(b" ") for line in lines[:-1].split(b"\n")]
    signatures = [(name, unbase64(raw)[:4], unbase64(raw)[4:]) for _, name, raw in parts]
    require(all(dash == "\u2014".encode() for dash, _, _ in parts) and all(raw for _, _, raw in signatures))
    return text + b"\n", signatures
def signed_checkpoint(note):  # A note that is a checkpoint: its text, its signatures, its origin, its size and its root
    text, signatures = signed_note(note)
    found = CHECKPOINT.fullmatch(text)
    require(found)
    return text, signatures, found[1], int(found[2]), unbase64(found[3], 32)
def handed_on(raw):  # A checkpoint as it was signed, wherever its lines broke on the way
    text, *lines = b" ".join(re.split(rb"[ \t\r\n]+", raw.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n"))).split(" \u2014 ".encode())
    words = [line.partition(b" ") for line in lines]
    signed = ["\u2014 ".encode() + name + b" " + rest.replace(b" ", b"") for name, _, rest in words]
    return b"\n".join([text.replace(b" ", b"\n"), b"", *signed, b""])
def signs(key, text, signature):  # A cosignature (tlog-cosignature/v1) has the time before it
    if key[3] == 1:
        return is_signed(key[2], text, signature)
    return not any(signature[:3]) and is_signed(key[2], b"cosignature/v1\ntime %d\n" % int.from_bytes(signature[:8], "big") + text, signature[8:])
def signed_by_one_of(keys, text, signatures):
    known = [signs(k, text, s) for name, identity, s in signatures for k in keys if (name, identity) == k[:2]]
    return bool(known) and all(known)

# The tree of RFC 9162 §2.1, as the hashes of its complete subtrees by their level.
def tree_of(leaf_hashes):
    levels = [leaf_hashes]
    while len(levels[-1]) > 1:
        levels.append([sha256(b"\1", left, right) for left, right in zip(levels[-1][::2], levels[-1][1::2])])
    return levels
def middle(start, end): return start + (1 << (end - start - 1).bit_length() - 1)
def root(tree, start, end):
    if not (end - start) & (end - start - 1):
        return tree[(end - start).bit_length() - 1][start // (end - start)]
    return sha256(b"\1", root(tree, start, middle(start, end)), root(tree, middle(start, end), end))
def proof(tree, number, start, end, is_consistency):  # Of the first so many leaves (§2.1.4), or of the leaf that is the last of them (§2.1.3)
    if end == number if is_consistency else end - start == 1:
        return [root(tree, start, end)] if is_consistency and start else []
    half = middle(start, end)
    return (proof(tree, number, start, half, is_consistency) + [root(tree, half, end)] if number <= half
            else proof(tree, number, half, end, is_consistency) + [root(tree, start, half)])
def unquoted(raw):
    return re.sub(rb"(?s)\\u00([0-9a-f]{2})|\\(.)", lambda m: bytes([int(m[1], 16)]) if m[1] else m[2], raw) if b"\\" in raw else raw
def is_text(raw): return raw.decode(errors="ignore").encode() == raw
def is_plain(payload): return re.fullmatch(PLAIN, payload) and is_text(payload)
def field(raw): return struct.pack(">I", len(raw)) + raw
def leaf(line, origin, edition):  # only a line as it would be written: revision, hash, what is left out, and what to count of it
    found = LINE.fullmatch(line)
    require(found and line.decode() is not None)
    identity, source, kind, kind_revision, time, number, form, metadata, digest, salt, payload, encoded = found.groups()
    identity, kind, kind_revision, time = unquoted(identity), unquoted(kind), unquoted(kind_revision or b""), unquoted(time)
    edited, left_out = form == b"digest", digest is not None
    require(unquoted(source) == origin and edited == (left_out or salt is not None) and (not edited or identity == number))
    require(edition == b"internal" or edited == (edition == b"public"))
    metadata = unbase64(metadata, 32 if edited else None) if form else unquoted(metadata)
    require(form != b"base64" or not is_text(metadata))
    payload = payload or unbase64(encoded or b"")
    require(encoded is None or not is_plain(payload))
    meta = metadata if edited else sha256(sha256(b"\1", identity), metadata)
    data = unbase64(digest, 32) if left_out else sha256(unbase64(salt, 32) if edited else sha256(b"\2", identity), payload)
    start = b"\0wijkatelier-event-v1" + struct.pack(">Q", int(number))
    return int(number), sha256(start, field(kind), field(kind_revision), field(time), meta, data), edited, left_out, (kind, metadata, payload)
def member(name, json):
    return (re.search(rb'"%s":"([^"\\]*)"' % name, json) or (b"", b""))[1]
def tallies(happened):  # What the votes and rounds came to, by the events alone
    dots, closed, positions = collections.Counter(), set(), {}
    for kind, metadata, payload in happened:
        if kind in DOTS:
            dots[member(b"voteId", payload), member(b"noteId", payload)] += DOTS[kind]
        elif kind == b"DotVoteClosed":
            closed.add(member(b"voteId", payload))
        elif kind == b"PositionTaken":
            positions[member(b"roundId", payload), member(b"actor", metadata)] = member(b"position", payload)
    counts = collections.Counter((which, position) for (which, _), position in positions.items())
    lines = [b"dots %s %s %d\n" % (vote, note, number) for (vote, note), number in dots.items() if number and vote in closed]
    return b"".join(sorted(lines + [b"position %s %s %d\n" % (*each, number) for each, number in counts.items()]))

class Dossier:
    def __init__(self, path, held=None, cosigner=None):
        self.file, self.length, self.held = open(path, "rb"), os.path.getsize(path), held and open(held, "rb").read()
        self.cosigner = cosigner and key(open(cosigner, "rb").read().strip(), 4)
        self.entries, self.faults, self.event_faults, self.keys, self.roots = {}, [], 0, [], {}
    def fault(self, code, subject="-"):
        self.event_faults += code.startswith("event-")
        if f"{code} {subject}" not in self.faults and (self.event_faults <= 10 or not code.startswith("event-")):
            self.faults.append(f"{code} {subject}")
    def read(self, place, length, _=None):
        self.file.seek(place)
        return self.file.read(length)
    def content(self, name):
        return self.read(*self.entries[name])
    def numbered(self, prefix):
        return [(found[0], int(found[2])) for found in map(NUMBERED.fullmatch, self.entries) if found and found[0].startswith(prefix)]
    def container(self):  # Every byte that is not the content of a file must be what would be written there
        place, central = 0, b""
        while self.length - place >= 30 and self.read(place, 4) == b"PK\3\4":
            header = self.read(place, 30)
            crc, size, _, length = struct.unpack("<IIIH", header[14:28])
            name = self.read(place + 30, length)
            text, end = name.decode("latin-1"), place + 30 + length + size
            common = struct.pack("<HHHHHIIIHH", 10, 0, 0, 0, 0x21, crc, size, size, length, 0)
            large = size > SMALL and text not in ("events.ndjson", "proofs/leaf-hashes") and not text.startswith(FOR_PEOPLE)
            if not (re.fullmatch(rb"[A-Za-z0-9./-]{1,100}", name) and header[4:] == common and end <= self.length) or large or text in self.entries:
                return self.fault("container", place)
            self.entries[text] = (place + 30 + length, size, crc)
            central += b"PK\1\2" + struct.pack("<H", 10) + common + struct.pack("<HHHII", 0, 0, 0, 0, place) + name
            place = end
        central += b"PK\5\6" + struct.pack("<IHHIIH", 0, len(self.entries), len(self.entries), len(central), place, 0)
        if self.length - place != len(central) or self.read(place, len(central)) != central:
            self.fault("container", place)
    def files(self):
        for name in self.entries:
            if not (name in REQUIRED or name == "tallies.txt" or NUMBERED.fullmatch(name) or name.startswith(FOR_PEOPLE)):
                self.fault("file-unknown", name)
        for name in [name for name in REQUIRED if name not in self.entries]:
            self.fault("file-missing", name)
        if not self.entries.keys() >= set(REQUIRED):
            return False
        lines, sums = {}, self.content("SHA256SUMS")
        for name, (place, size, crc) in self.entries.items():
            digest, actual = hashlib.sha256(), 0
            for at in range(place, place + size, SMALL):
                piece = self.read(at, min(SMALL, place + size - at))
                digest.update(piece)
                actual = zlib.crc32(piece, actual)
            lines[name] = f"{digest.hexdigest()}  {name}\n".encode() if name not in ("SHA256SUMS", "SIGNATURE.txt") else b""
            if actual != crc or b"\n" + lines[name] not in b"\n" + sums:
                self.fault("file-changed", name)
        if sums != b"".join(lines.values()) and all(b"\n" + line in b"\n" + sums for line in lines.values()):
            self.fault("file-malformed", "SHA256SUMS")
        return True
    def claims(self):  # What it says of itself: origin, size, keys, and the roots of checkpoints by their size
        found = FORMAT.fullmatch(self.content("FORMAT.txt"))
        if not found:
            return self.fault("file-malformed", "FORMAT.txt")
        self.edition, self.origin, self.size, self.left_out = found[1], found[2], int(found[3]), [int(found[4]), int(found[5])]
        if (self.edition == b"full") != ("tallies.txt" in self.entries):
            self.fault("file-missing" if self.edition == b"full" else "file-unknown", "tallies.txt")
        try:
            *lines, last = self.content("keys/log.txt").split(b"\n")
            self.keys = [key(line) for line in lines]
            require(self.keys and not last and all(name == self.origin for name, *_ in self.keys))
        except ValueError:
            return self.fault("file-malformed", "keys/log.txt")
        try:
            text, signatures = signed_note(self.content("SIGNATURE.txt"))
            signed = b"wijkatelier-dossier-v1\n%s\n%s\n" % (self.origin, base64.b64encode(sha256(self.content("SHA256SUMS"))))
            if text != signed or not signed_by_one_of(self.keys, text, signatures):
                self.fault("signature", "SIGNATURE.txt")
        except ValueError:
            self.fault("file-malformed", "SIGNATURE.txt")
        for name, number in self.numbered("checkpoints/"):
            try:
                text, signatures, origin, size, root = signed_checkpoint(self.content(name))
                require(origin == self.origin and size == number <= self.size)
                self.roots[size] = root
                if not signed_by_one_of(self.keys, text, signatures):
                    self.fault("signature", name)
            except ValueError:
                self.fault("file-malformed", name)
        if f"checkpoints/{self.size}.txt" not in self.entries:
            self.fault("file-missing", f"checkpoints/{self.size}.txt")
        return True
    def events(self, trusted):  # Reads all events; gives the hashes of their leaves
        hashes, counted, happened = [], [0, 0], []
        place, left, _ = self.entries["events.ndjson"]
        self.file.seek(place)
        while left:
            line = self.file.readline(min(left, SMALL))
            left = left - len(line) if line.endswith(b"\n") else 0
            try:
                revision, leaf_hash, *edited, what = leaf(line, self.origin, self.edition)
            except ValueError:
                revision, leaf_hash, edited, what = 0, bytes(32), [0, 0], (b"", b"", b"")
            hashes.append(leaf_hash)
            happened += [what] if what[0] in DOTS or what[0] in (b"DotVoteClosed", b"PositionTaken") else []
            counted, here = [counted[0] + edited[0], counted[1] + edited[1]], len(hashes)
            if here > self.size or revision != here:
                self.fault("event-" + ("unexpected" if here > self.size else "displaced" if revision else "malformed"), here)
            elif trusted and trusted[0][here - 1] != leaf_hash:
                self.fault("event-changed", here)
        if len(hashes) < self.size:
            self.fault("event-missing", len(hashes) + 1)
        for part in (0, 1):
            if not self.event_faults and counted[part] != self.left_out[part]:
                self.fault("left-out", ("metadata", "data")[part])
        if "tallies.txt" in self.entries and self.edition == b"full" and not self.event_faults and tallies(happened) != self.content("tallies.txt"):
            self.fault("tally", "tallies.txt")
        return hashes
    def proofs(self, trusted):
        for name, number in self.numbered("proofs/"):
            if f"checkpoints/{number}.txt" not in self.entries:
                self.fault("file-unknown", name)
            elif trusted and number <= self.size:
                hashes = proof(trusted, number, 0, self.size, name.startswith("proofs/consistency"))
                if self.content(name) != b"".join(base64.b64encode(each) + b"\n" for each in hashes):
                    self.fault("proof", name)
    def kept(self):  # The size and the root of the checkpoint that was kept, if it says something about this dossier
        try:
            text, signatures, origin, size, root = signed_checkpoint(handed_on(self.held))
        except ValueError:
            return self.fault("held-malformed", "-")
        wrong = ("held-origin" if origin != self.origin else "held-signature" if not signed_by_one_of(self.keys, text, signatures)
                 else "held-larger" if size > self.size
                 else "held-cosignature" if self.cosigner and not signed_by_one_of([self.cosigner], text, signatures) else None)
        return self.fault(wrong, size) if wrong else (size, root)
    def verify(self):
        self.container()
        if self.faults or not self.files() or not self.claims():
            return
        raw = self.content("proofs/leaf-hashes")
        trusted = tree_of([raw[at:at + 32] for at in range(0, len(raw), 32)]) if len(raw) == 32 * self.size else None
        if not trusted or root(trusted, 0, self.size) != self.roots.get(self.size):
            trusted = None
            if self.size in self.roots:
                self.fault("proof", "proofs/leaf-hashes")
        held = self.kept() if self.held is not None else None
        hashes = self.events(trusted)
        tree = trusted if trusted and trusted[0] == hashes else tree_of(hashes)
        for size in [] if self.event_faults else [size for size in self.roots if root(tree, 0, size) != self.roots[size]]:
            self.fault("root", size)
        self.proofs(trusted)
        if held and (held[0] > len(hashes) or root(tree, 0, held[0]) != held[1]):
            self.fault("held-root", held[0])
def main(words):
    try:
        dossier = Dossier(*words)
        dossier.verify()
    except (OSError, TypeError, ValueError) as problem:
        print(__doc__, problem)
        return 2
    print(*(f"FOUT / FAULT {fault}\n" for fault in dossier.faults), sep="", end="")
    print("NIET IN ORDE / NOT IN ORDER" if dossier.faults else f"IN ORDE / IN ORDER: {dossier.origin.decode()} {dossier.size}")
    return 1 if dossier.faults else 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
