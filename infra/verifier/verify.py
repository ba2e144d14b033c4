#!/usr/bin/env python3
"""verify.py DOSSIER.zip [checkpoint.txt]: verifies a dossier of Wijkatelier, with Python's standard library alone; written from
the description alone (query-service/evidence). Ends with 0 when all is as it was, 1 when something is not, 2 when it could not look."""
import base64, functools, hashlib, os, re, struct, sys, zlib

SMALL = 1 << 24
REQUIRED = ["FORMAT.txt", "README.txt", "keys/log.txt", "proofs/leaf-hashes", "events.ndjson", "SHA256SUMS"]
NUMBERED = re.compile(r"(checkpoints/|proofs/consistency-|proofs/inclusion-)([1-9][0-9]{0,17})\.txt")
FORMAT = re.compile(rb"wijkatelier-dossier-v1\nedition: full\norigin: ([!-*,-~]+)\nevents: ([1-9][0-9]{0,17})\n")
CHECKPOINT = re.compile(rb"([!-*,-~]+)\n([1-9][0-9]{0,17})\n([^\n]*)\n")
INSIDE = rb'((?:[^"\\]|\\.)*)"'
LINE = re.compile(
    rb'\{"specversion":"1\.0","id":"' + INSIDE + rb',"source":"' + INSIDE + rb',"type":"nl\.wijkatelier\.' + INSIDE
    + rb'(?:,"typerevision":"' + INSIDE + rb')?,"time":"' + INSIDE + rb',"sequence":"([1-9][0-9]{0,17})"'
    + rb',"metadata(base64)?":"' + INSIDE + rb',(?:"data":(.*)|"data_base64":"([^"]*)")\}', re.DOTALL)

def require(sound):
    if not sound:
        raise ValueError
def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def unbase64(text, length=None):
    """Takes only what would be written again as it was read."""
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

def key(line):
    """A public key: its name, its id and its 32 bytes."""
    parts = line.split(b"+", 2)
    typed = unbase64(parts[-1], 33)
    identity = sha256(parts[0], b"\n", typed)[:4]
    require(len(parts) == 3 and typed[0] == 1 and parts[1] == identity.hex().encode())
    return parts[0], identity, typed[1:]

def signed_checkpoint(note):
    """A note that is a checkpoint: its text, its signatures as (name, id, signature), its origin, its size and its root."""
    note.decode()
    text, blank, lines = note.rpartition(b"\n\n")
    require(blank and lines.endswith(b"\n"))
    parts = [line.split(b" ") for line in lines[:-1].split(b"\n")]
    signatures = [(name, unbase64(raw)[:4], unbase64(raw)[4:]) for _, name, raw in parts]
    found = CHECKPOINT.fullmatch(text + b"\n")
    require(found and all(dash == "\u2014".encode() for dash, _, _ in parts) and all(raw for _, _, raw in signatures))
    return text + b"\n", signatures, found[1], int(found[2]), unbase64(found[3], 32)

def signed_by_one_of(keys, text, signatures):
    known = [is_signed(k[2], text, s) for name, identity, s in signatures for k in keys if (name, identity) == k[:2]]
    return bool(known) and all(known)

class Tree:
    """The right edge of a tree, RFC 9162 §2.1.1."""
    def __init__(self):
        self.peaks, self.size = [], 0
    def add(self, leaf_hash):
        rest, self.size = self.size, self.size + 1
        while rest & 1:
            leaf_hash, rest = sha256(b"\1", self.peaks.pop(), leaf_hash), rest >> 1
        self.peaks.append(leaf_hash)
        return self
    def root(self):
        return functools.reduce(lambda root, peak: sha256(b"\1", peak, root), reversed(self.peaks))

def climb(node, last, small, large, path):
    """The walk that RFC 9162 §2.1.3.2 and §2.1.4.2 have in common: the two hashes at the top, or None."""
    for sibling in path:
        if last == 0:
            return None
        if node & 1 or node == last:
            small, large = sha256(b"\1", sibling, small), sha256(b"\1", sibling, large)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            large = sha256(b"\1", large, sibling)
        node, last = node >> 1, last >> 1
    return (small, large) if last == 0 else None

def consistent(smaller, larger, small_root, large_root, proof):
    if smaller == larger:
        return not proof and small_root == large_root
    proof = [small_root] + proof if proof and not smaller & (smaller - 1) else proof
    node, last = smaller - 1, larger - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    return bool(proof) and climb(node, last, proof[0], proof[0], proof[1:]) == (small_root, large_root)

def quoted(raw):
    return b'"%s"' % re.sub(rb'["\\\x00-\x1f]', lambda m: b"\\" + m[0] if m[0] in b'"\\' else b"\\u00%02x" % m[0][0], raw)
def unquoted(raw):
    return re.sub(rb"(?s)\\u00([0-9a-f]{2})|\\(.)", lambda m: bytes([int(m[1], 16)]) if m[1] else m[2], raw)
def is_text(raw):
    return raw.decode(errors="ignore").encode() == raw

def leaf(line, origin):
    """An event as a leaf: its revision and its hash. The line must be the one that would be written."""
    found = LINE.fullmatch(line)
    require(found and is_text(line))
    identity, _, kind, kind_revision, time = (unquoted(found[i] or b"") for i in range(1, 6))
    metadata = unbase64(found[8]) if found[7] else unquoted(found[8])
    payload = found[9] if found[10] is None else unbase64(found[10])
    plain = re.fullmatch(rb"\{[^\x00-\x1f]*\}", payload) and is_text(payload)
    again = [
        b'{"specversion":"1.0","id":', quoted(identity), b',"source":', quoted(origin), b',"type":',
        quoted(b"nl.wijkatelier." + kind), b',"typerevision":' + quoted(kind_revision) if kind_revision else b"",
        b',"time":', quoted(time), b',"sequence":"', found[6],
        b'","metadata":' + quoted(metadata) if is_text(metadata) else b'","metadatabase64":' + quoted(found[8]),
        b',"data":' + payload if plain else b',"data_base64":' + quoted(base64.b64encode(payload)), b"}"]
    require(b"".join(again) == line)
    fields = [struct.pack(">I", len(field)) + field for field in (kind, kind_revision, time)]
    digests = sha256(sha256(b"\1", identity), metadata), sha256(sha256(b"\2", identity), payload)
    return int(found[6]), sha256(b"\0wijkatelier-event-v1", struct.pack(">Q", int(found[6])), *fields, *digests)

class Dossier:
    def __init__(self, path, held):
        self.file, self.length, self.held = open(path, "rb"), os.path.getsize(path), held
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
        found = [NUMBERED.fullmatch(name) for name in self.entries if name.startswith(prefix)]
        return [(match[0], int(match[2])) for match in found if match]
    def container(self):
        """Every byte that is not the content of a file must be what would be written there."""
        place, central = 0, b""
        while self.length - place >= 30 and self.read(place, 4) == b"PK\3\4":
            header = self.read(place, 30)
            crc, size, _, length = struct.unpack("<IIIH", header[14:28])
            name = self.read(place + 30, length)
            text, end = name.decode("latin-1"), place + 30 + length + size
            common = struct.pack("<HHHHHIIIHH", 10, 0, 0, 0, 0x21, crc, size, size, length, 0)
            large = size > SMALL and text not in ("events.ndjson", "proofs/leaf-hashes")
            if not (re.fullmatch(rb"[A-Za-z0-9./-]{1,100}", name) and header[4:] == common and end <= self.length) or large or text in self.entries:
                return self.fault("container", place)
            self.entries[text] = (place + 30 + length, size, crc)
            central += b"PK\1\2" + struct.pack("<H", 10) + common + struct.pack("<HHHII", 0, 0, 0, 0, place) + name
            place = end
        central += b"PK\5\6" + struct.pack("<IHHIIH", 0, len(self.entries), len(self.entries), len(central), place, 0)
        if self.length - place != len(central) or self.read(place, len(central)) != central:
            self.fault("container", place)
    def files(self):
        for name in [name for name in self.entries if name not in REQUIRED and not NUMBERED.fullmatch(name)]:
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
            lines[name] = f"{digest.hexdigest()}  {name}\n".encode() if name != "SHA256SUMS" else b""
            if actual != crc or b"\n" + lines[name] not in b"\n" + sums:
                self.fault("file-changed", name)
        if sums != b"".join(lines.values()) and all(b"\n" + line in b"\n" + sums for line in lines.values()):
            self.fault("file-malformed", "SHA256SUMS")
        return True
    def claims(self):
        """What it says of itself: origin, size, keys, and the roots of checkpoints by their size."""
        found = FORMAT.fullmatch(self.content("FORMAT.txt"))
        if not found:
            return self.fault("file-malformed", "FORMAT.txt")
        self.origin, self.size = found[1], int(found[2])
        try:
            *lines, last = self.content("keys/log.txt").split(b"\n")
            self.keys = [key(line) for line in lines]
            require(self.keys and not last and all(name == self.origin for name, _, _ in self.keys))
        except ValueError:
            return self.fault("file-malformed", "keys/log.txt")
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
    def events(self, trusted, wanted):
        """Reads all events; gives the roots at the sizes that are wanted."""
        tree, found = Tree(), {}
        place, left, _ = self.entries["events.ndjson"]
        self.file.seek(place)
        while left:
            line = self.file.readline(min(left, SMALL))
            left = left - len(line) if line.endswith(b"\n") else 0
            try:
                require(line.endswith(b"\n"))
                revision, leaf_hash = leaf(line[:-1], self.origin)
            except ValueError:
                revision, leaf_hash = 0, bytes(32)
            here = tree.add(leaf_hash).size
            if here in wanted:
                found[here] = tree.root()
            if here > self.size or revision != here:
                wrong = "unexpected" if here > self.size else "displaced" if revision else "malformed"
                self.fault("event-" + wrong, here)
            elif trusted and trusted[32 * here - 32:32 * here] != leaf_hash:
                self.fault("event-changed", here)
        if tree.size < self.size:
            self.fault("event-missing", tree.size + 1)
        return found
    def proofs(self, trusted):
        last = self.roots.get(self.size)
        for name, number in self.numbered("proofs/"):
            if f"checkpoints/{number}.txt" not in self.entries:
                self.fault("file-unknown", name)
            elif number in self.roots and last:
                try:
                    *lines, rest = self.content(name).split(b"\n")
                    hashes = [unbase64(line, 32) for line in lines]
                    require(not rest)
                    own = trusted and trusted[32 * number - 32:32 * number]
                    if not (consistent(number, self.size, self.roots[number], last, hashes) if "consistency" in name
                            else not trusted or (climb(number - 1, self.size - 1, own, own, hashes) or "no")[1] == last):
                        self.fault("proof", name)
                except ValueError:
                    self.fault("file-malformed", name)
    def kept(self):
        """The size and the root of the checkpoint that was kept, if it says something about this dossier."""
        try:
            text, signatures, origin, size, root = signed_checkpoint(self.held)
        except ValueError:
            return self.fault("held-malformed", "-")
        wrong = ("held-origin" if origin != self.origin else "held-signature" if not signed_by_one_of(self.keys, text, signatures)
                 else "held-larger" if size > self.size else None)
        return self.fault(wrong, size) if wrong else (size, root)
    def verify(self):
        self.container()
        if self.faults or not self.files() or not self.claims():
            return
        trusted, tree = self.content("proofs/leaf-hashes"), Tree()
        for at in range(0, len(trusted), 32):
            tree.add(trusted[at:at + 32])
        if len(trusted) != 32 * self.size or tree.root() != self.roots.get(self.size):
            trusted = None
            if self.size in self.roots:
                self.fault("proof", "proofs/leaf-hashes")
        held = self.kept() if self.held is not None else None
        found = self.events(trusted, {*self.roots, held[0]} if held else set(self.roots))
        for size in [] if self.event_faults else [size for size in self.roots if found.get(size) != self.roots[size]]:
            self.fault("root", size)
        self.proofs(trusted)
        if held and found.get(held[0]) != held[1]:
            self.fault("held-root", held[0])

def main(words):
    try:
        require(len(words) in (1, 2))
        dossier = Dossier(words[0], open(words[1], "rb").read() if len(words) == 2 else None)
        dossier.verify()
    except (OSError, ValueError) as problem:
        print(__doc__, problem)
        return 2
    for fault in dossier.faults:
        print("FOUT / FAULT", fault)
    print("NIET IN ORDE / NOT IN ORDER" if dossier.faults else f"IN ORDE / IN ORDER: {dossier.origin.decode()} {dossier.size}")
    return 1 if dossier.faults else 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
