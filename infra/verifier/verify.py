#!/usr/bin/env python3
"""verify.py DOSSIER.zip [checkpoint.txt [cosigner.txt]]: verifies a dossier of Wijkatelier, with Python's standard library alone; written from
the description alone (query-service/evidence). Ends with 0 when all is as it was, 1 when something is not, 2 when it could not look."""
import base64, collections, hashlib, mmap, os, re, struct, sys, zlib
from fractions import Fraction
REQUIRED = ["FORMAT.txt", "README.txt", "keys/log.txt", "proofs/leaf-hashes", "events.ndjson", "SHA256SUMS", "SIGNATURE.txt"]
UNREAD, FOR_PEOPLE, SMALL = ("events.ndjson", "proofs/leaf-hashes"), ("content/", "mdto/"), 1 << 24
TOLD_OF = {b"DotVoteClosed": "voteId", b"MatrixOptionAdded": "optionId", b"MatrixOptionRemoved": "optionId", b"MatrixCriterionAdded": "criterionId",
           b"MatrixCriterionWeighed": "criterionId", b"MatrixCriterionRemoved": "criterionId", b"ScoringStarted": "roundId"}
GIVEN = {b"ScoreGiven": ["score"], b"StandingProposed": ["influence", "interest"], b"HurdleScoreProposed": ["likelihood", "impact"]}
MEMBER = re.compile('"([A-Za-z]+)":"?([A-Za-z0-9_.:-]+)')
NUMBERED = re.compile(r"(?:checkpoints/|proofs/consistency-|proofs/inclusion-|(content/checkpoint-))([1-9][0-9]{0,17})\.(?(1)tsr|txt)")
FORMAT = re.compile(rb"wijkatelier-dossier-v([12])\nedition: (full|internal|public)\norigin: ([!-*,-~]+)\nevents: ([1-9][0-9]{0,17})\n"
                    rb"without-metadata: ([1-9][0-9]{0,17}|0)\nwithout-data: ([1-9][0-9]{0,17}|0)\n")
STRING = rb'([^"\\\x00-\x1f]*(?:\\(?:["\\]|u00[01][0-9a-f])[^"\\\x00-\x1f]*)*)"'  # As it is written: need not be written again
PLAIN = rb"\{[^\x00-\x1f]*\}"
LINE = re.compile(rb'\{"specversion":"1\.0","id":"' + STRING + rb',"source":"' + STRING + rb',"type":"nl\.wijkatelier\.' + STRING
    + rb'(?:,"typerevision":"(?!")' + STRING + rb')?,"time":"' + STRING + rb',"sequence":"([1-9][0-9]{0,17})","metadata(base64|digest)?":"' + STRING
    + rb'(?:,"datadigest":"([^"]*)"|(?:,"datasalt":"([^"]*)")?,(?:"data":(' + PLAIN + rb')|"data_base64":"([^"]*)"))\}\n')
SENTENCES = dict(each.split(": ") for each in """container: vanaf deze byte geschonden / from this byte on not unharmed
file-missing: dit bestand ontbreekt / this file is missing; file-unknown: dit bestand hoort er niet bij / this file does not belong here
file-changed: dit bestand is veranderd / this file was changed; signature: de handtekening klopt niet / the signature is not right
file-malformed: niet geschreven zoals het hoort / not written as it should be; proof: bewijst niet wat het moet / does not prove what it should
root: zo veel gebeurtenissen zijn niet die waarvoor is getekend / so many events are not those that were signed for
event-changed: deze gebeurtenis is veranderd / this event was changed; event-malformed: de regel is niet te lezen / the line cannot be read
event-displaced: hier staat een andere gebeurtenis / another event is here; event-missing: vanaf hier ontbreekt alles / from here on all is missing
event-unexpected: dit komt na de laatste / this comes after the last; left-out: anders dan FORMAT.txt zegt / not as FORMAT.txt says
tally: nageteld is het anders / counted anew it is otherwise; stamp: niet van dit controlepunt / not about its checkpoint
held-malformed: het bewaarde is niet te lezen / the one kept cannot be read; held-cosignature: niet mede ondertekend / not cosigned
held-origin: van een ander atelier / of another atelier; held-larger: gaat over meer dan hier staat / is about more than is here
held-signature: het bewaarde is niet getekend met een sleutel uit dit dossier / the one kept is not signed with a key of this dossier
held-root: niet wat toen is bewaard, de geschiedenis is herschreven / not what was kept then, the history was rewritten""".replace("\n", "; ").split("; "))
def require(sound):
    if not sound: raise ValueError
def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def unbase64(text, length=None):  # Takes only what would be written again as it was read
    require(base64.b64encode(decoded := base64.b64decode(text, validate=True)) == text and length in (None, len(decoded)))
    return decoded
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519, RFC 8032 §5.1, in projective coordinates
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
    sign, y = divmod(int.from_bytes(encoded, "little"), 2**255)
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
    name, identity, raw = line.split(b"+", 2)
    typed = unbase64(raw, 33)
    require(typed[0] == purpose and identity == sha256(name, b"\n", typed)[:4].hex().encode())
    return name, bytes.fromhex(identity.decode()), typed[1:], purpose
def signed_note(note):  # A note: its text, and its signatures as (name, id, signature)
    text, blank, lines = note.rpartition(b"\n\n")
    words = [line.split(b" ") for line in lines[:-1].split(b"\n")]
    signatures = [(name, unbase64(raw)[:4], unbase64(raw)[4:]) for _, name, raw in words]
    require(note.decode() and blank and lines.endswith(b"\n") and all(word == "\u2014".encode() for word, *_ in words) and all(s for *_, s in signatures))
    return text + b"\n", signatures
def keys_of(raw, origin):
    require((keys := [key(line) for line in raw.split(b"\n")[:-1]]) and raw.endswith(b"\n") and all(name == origin for name, *_ in keys))
    return keys
def signed_checkpoint(note):  # A note that is a checkpoint: its text, its signatures, its origin, its size and its root
    text, signatures = signed_note(note)
    require(found := re.fullmatch(rb"([!-*,-~]+)\n([1-9][0-9]{0,17})\n([^\n]*)\n", text))
    return text, signatures, found[1], int(found[2]), unbase64(found[3], 32)
def handed_on(raw):  # A checkpoint as it was signed, wherever its lines broke on the way
    text, *lines = b" ".join(re.split(rb"[ \t\r\n]+", raw.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n"))).split(" \u2014 ".encode())
    signed = ["\u2014 ".encode() + name + b" " + rest.replace(b" ", b"") for name, _, rest in (line.partition(b" ") for line in lines)]
    return b"\n".join([text.replace(b" ", b"\n"), b"", *signed, b""])
def signs(key, text, signature):  # A cosignature (tlog-cosignature/v1) has the time before it
    if key[3] == 1: return is_signed(key[2], text, signature)
    return not any(signature[:3]) and is_signed(key[2], b"cosignature/v1\ntime %d\n" % int.from_bytes(signature[:8], "big") + text, signature[8:])
def signed_by_one_of(keys, text, signatures):
    known = [signs(k, text, s) for name, identity, s in signatures for k in keys if (name, identity) == k[:2]]
    return bool(known) and all(known)
def tree_of(leaf_hashes):  # The tree of RFC 9162 §2.1, as the hashes of its complete subtrees by their level
    levels = [leaf_hashes]
    while len(levels[-1]) > 1: levels.append([sha256(b"\1", left, right) for left, right in zip(levels[-1][::2], levels[-1][1::2])])
    return levels
def middle(start, end): return start + (1 << (end - start - 1).bit_length() - 1)
def root(tree, start, end):
    if not (end - start) & (end - start - 1): return tree[(end - start).bit_length() - 1][start // (end - start)]
    return sha256(b"\1", root(tree, start, middle(start, end)), root(tree, middle(start, end), end))
def proof(tree, number, start, end, is_consistency):  # Of the first so many leaves (§2.1.4), or of the leaf that is the last of them (§2.1.3)
    if end == number if is_consistency else end - start == 1: return [root(tree, start, end)] if is_consistency and start else []
    half = middle(start, end)
    return (proof(tree, number, start, half, is_consistency) + [root(tree, half, end)] if number <= half
            else proof(tree, number, half, end, is_consistency) + [root(tree, start, half)])
def unquoted(raw): return re.sub(rb"(?s)\\u00([0-9a-f]{2})|\\(.)", lambda m: bytes.fromhex(m[1].decode()) if m[1] else m[2], raw) if b"\\" in raw else raw
def is_text(raw): return raw.decode(errors="ignore").encode() == raw
def field(raw): return struct.pack(">I", len(raw)) + raw
def leaf(line, origin, edition):  # only a line as it would be written: revision, hash, what is left out, and what to count of it
    require((found := LINE.fullmatch(line)) and line.decode() is not None)
    identity, source, kind, kind_revision, time, number, form, metadata, digest, salt, payload, encoded = found.groups()
    identity, kind, kind_revision, time = unquoted(identity), unquoted(kind), unquoted(kind_revision or b""), unquoted(time)
    edited, left_out = form == b"digest", digest is not None
    require(unquoted(source) == origin and edited == (left_out or salt is not None) and (not edited or identity == number))
    require(edition == b"internal" or edited == (edition == b"public"))
    metadata, payload = unbase64(metadata, 32 if edited else None) if form else unquoted(metadata), payload or unbase64(encoded or b"")
    require((form != b"base64" or not is_text(metadata)) and not (encoded and re.fullmatch(PLAIN, payload) and is_text(payload)))
    meta = metadata if edited else sha256(sha256(b"\1", identity), metadata)
    data = unbase64(digest, 32) if left_out else sha256(unbase64(salt, 32) if edited else sha256(b"\2", identity), payload)
    start = b"\0wijkatelier-event-v1" + struct.pack(">Q", int(number))
    return int(number), sha256(start, field(kind), field(kind_revision), field(time), meta, data), edited, left_out, (kind, metadata, payload)
def members(json): return collections.defaultdict(str, reversed(MEMBER.findall(json.decode("latin-1"))))  # Of each name the first
def number(text): return Fraction(text if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,20})?(E-[0-9]{1,3})?", text) else 0)
def ratio(part, whole): return Fraction(part, whole) if whole else None  # What nobody said is unknown, and never zero
def written(number):  # In four decimals, without those that are all 0; from nine, so that floating point comes to the same
    whole, rest = divmod((int(number * 10**9 + Fraction(1, 2)) + 50000) // 100000, 10000) if number is not None else ("unknown", 0)
    return f"{whole}.{rest:04d}" if rest else str(whole)
def shown(sheet, told, sort, round_):  # What the sheets of a round came to: all that was given, by who gave it, name, and what it is about
    where = (told["roundId", round_].get("matrixId", ""), round_) if sort == "scores" else (round_,)
    given = collections.defaultdict(list)
    for (_, *what), figure in sorted(sheet.items(), key=lambda each: each[1]): given[tuple(what)].append(figure)
    figures = {(name, *where, *of): [len(all), ratio(sum(all), len(all)), *all] for (name, *of), all in given.items()}
    parts = {part: number(it.get("weight", "")) for part, it in told.items() if sort == "scores" and it.get("matrixId", "") == where[0]}
    weights = {criterion: weight for (name, criterion), weight in parts.items() if name == "criterionId"}
    for option in [part for name, part in parts if name == "optionId"]:
        known = {criterion: weight for criterion, weight in weights.items() if ("score", option, criterion) in given}
        total = sum(weight * figures["score", *where, option, criterion][1] for criterion, weight in known.items())
        figures["total", *where, option] = [ratio(total, sum(known.values())), ratio(sum(known.values()), sum(weights.values()) or 1)]
    return figures | {("weight", *where, each): [weights[each]] for each in weights} | {("sheets", *where): [len({who for who, *_ in sheet})]}
def tallies(happened):  # What votes, rounds, scores and places came to, by the events alone: figures by what they are about
    told, sheets, dots, positions, figures = collections.defaultdict(dict), collections.defaultdict(dict), collections.Counter(), {}, {}
    for kind, metadata, payload in happened:
        of, actor = members(payload), members(metadata)["actor"]
        which = ("scores", of["roundId"]) if kind.startswith(b"Score") else ("places", of["placingId"])
        what = (of["optionId"], of["criterionId"]) if kind.startswith(b"Score") else (of["stakeholderId"] or of["hurdleId"],)
        if kind in (b"DotCast", b"DotTakenBack"): dots["dots", of["voteId"], of["noteId"]] += 1 if kind == b"DotCast" else -1
        if kind == b"PositionTaken": positions[of["roundId"], actor] = of["position"]
        if kind in TOLD_OF: told[TOLD_OF[kind], of[TOLD_OF[kind]]].update(of)
        if kind.endswith(b"Removed"): del told[TOLD_OF[kind], of[TOLD_OF[kind]]]
        for name in GIVEN.get(kind, ()): sheets[which][actor, name, *what] = number(of[name])
        if kind == b"ScoreWithdrawn": sheets[which].pop((actor, "score", *what), None)
        if kind in (b"ScoresShown", b"PlacesShown"): figures |= shown(sheets.pop(which, {}), told, *which)
    people = collections.Counter(("position", round_, position) for (round_, _), position in positions.items())
    figures |= {which: [number] for which, number in [*people.items(), *dots.items()] if which in people or number and ("voteId", which[1]) in told}
    return {" ".join(key): ",".join(map(written, figure)) for key, figure in figures.items()}
def parts(raw, tags=b""):  # The contents of the elements of DER in it, of which the first have these tags
    found = []
    while raw:
        size = int.from_bytes(raw[2:raw[1] - 126], "big") if raw[1] > 127 else raw[1]
        start = 2 + max(raw[1] - 128, 0)
        require(raw[1] != 128 and raw[1] < 133 and start + size <= len(raw))
        found.append((raw[0], raw[start:start + size]))
        raw = raw[start + size:]
    require(bytes(tag for tag, _ in found).startswith(tags))
    return [content for _, content in found]
def within(raw, *path): return within(parts(raw, path[0])[len(path[0]) - 1], *path[1:]) if path else raw
def stamp(raw):  # What it stamps, and when: a TimeStampResp of RFC 3161 in DER
    info = within(raw, b"0", b"00", b"\6\xa0", b"0", b"\2\x310", b"\6\xa0", b"\4", b"0")
    require(time := re.fullmatch(rb"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d(?:\.\d+)?)Z", within(info, b"\2\x060\2\x18")))
    return within(info, b"\2\x060", b"0\4"), (b"%s-%s-%s %s:%s:%s UTC" % time.groups()).decode()
class Dossier:
    def __init__(self, path, held=None, cosigner=None):
        self.file = mmap.mmap(os.open(path, os.O_RDONLY), 0, access=mmap.ACCESS_READ) if os.path.getsize(path) else b""
        self.held, self.cosigner = held and open(held, "rb").read(), cosigner and key(open(cosigner, "rb").read().strip(), 4)
        self.entries, self.faults, self.found, self.keys, self.roots, self.told = {}, {}, collections.Counter(), [], {}, []
    def fault(self, code, *subjects, more=""):  # Each once, in the order in which they were found; ten about events and ten about tallies
        about = code.split("-")[0]
        self.found[about] += 1
        if self.found[about] <= 10 or about not in ("event", "tally"):
            self.faults |= {f"{code} {subject}": SENTENCES[code] + more for subject in subjects}
    def content(self, name): return self.file[self.entries[name][0]:sum(self.entries[name][:2])]
    def read_as(self, reader, name, *known):  # What is read of a file; that it cannot be is a fault
        try: return reader(self.content(name), *known)
        except (IndexError, ValueError): self.fault("file-malformed", name)
    def numbered(self): return [(found[0], int(found[2])) for found in map(NUMBERED.fullmatch, self.entries) if found]
    def container(self):  # Every byte that is not the content of a file must be what would be written there
        place, central = 0, b""
        while len(self.file) - place >= 30 and (header := self.file[place:place + 30]).startswith(b"PK\3\4"):
            crc, size, _, length = struct.unpack("<IIIH", header[14:28])
            name, end = self.file[place + 30:place + 30 + length].decode("latin-1"), place + 30 + length + size
            common = struct.pack("<HHHHHIIIHH", 10, 0, 0, 0, 0x21, crc, size, size, length, 0)
            large = size > SMALL and name not in UNREAD and (NUMBERED.fullmatch(name) or not name.startswith(FOR_PEOPLE))
            if not (re.fullmatch("[A-Za-z0-9./-]{1,100}", name) and header[4:] == common and end <= len(self.file)) or large or name in self.entries:
                return self.fault("container", place)
            self.entries[name] = (place + 30 + length, size, crc)
            central += b"PK\1\2" + struct.pack("<H", 10) + common + struct.pack("<HHHII", 0, 0, 0, 0, place) + name.encode()
            place = end
        end = struct.pack("<IHHIIH", 0, len(self.entries), len(self.entries), len(central), place, 0)
        if self.file[place:] != central + b"PK\5\6" + end: self.fault("container", place)
    def files(self):
        others = [name for name in self.entries if name not in (*REQUIRED, "tallies.txt") and not name.startswith(FOR_PEOPLE)]
        self.fault("file-unknown", *[name for name in others if not NUMBERED.fullmatch(name)])
        self.fault("file-missing", *[name for name in REQUIRED if name not in self.entries])
        if not {*REQUIRED} <= self.entries.keys(): return False
        lines, sums = {}, self.content("SHA256SUMS")
        for name, (place, size, crc) in self.entries.items():
            content = memoryview(self.file)[place:place + size]
            lines[name] = f"{hashlib.sha256(content).hexdigest()}  {name}\n".encode() if name not in ("SHA256SUMS", "SIGNATURE.txt") else b""
            if zlib.crc32(content) != crc or b"\n" + lines[name] not in b"\n" + sums: self.fault("file-changed", name)
        if sums != b"".join(lines.values()) and all(b"\n" + line in b"\n" + sums for line in lines.values()): self.fault("file-malformed", "SHA256SUMS")
        return True
    def claims(self):  # What it says of itself: origin, size, keys, and the roots of checkpoints by their size
        if not (found := FORMAT.fullmatch(self.content("FORMAT.txt"))): return self.fault("file-malformed", "FORMAT.txt")
        self.version, self.edition, self.origin, self.size, *self.left_out = *found.groups()[:3], *map(int, found.groups()[3:])
        if (self.edition == b"full") != ("tallies.txt" in self.entries):
            self.fault("file-missing" if self.edition == b"full" else "file-unknown", "tallies.txt")
        self.keys = self.read_as(keys_of, "keys/log.txt", self.origin)
        if not self.keys: return False
        note = self.read_as(signed_note, "SIGNATURE.txt")
        signed = b"wijkatelier-dossier-v1\n%s\n%s\n" % (self.origin, base64.b64encode(sha256(self.content("SHA256SUMS"))))
        if note and (note[0] != signed or not signed_by_one_of(self.keys, *note)): self.fault("signature", "SIGNATURE.txt")
        for name, number in [each for each in self.numbered() if each[0].startswith("checkpoints/")]:
            note = self.read_as(signed_checkpoint, name)
            if note and (note[2] != self.origin or note[3] != number or number > self.size): self.fault("file-malformed", name)
            elif note:
                self.roots[number] = note[4]
                if not signed_by_one_of(self.keys, *note[:2]): self.fault("signature", name)
        self.told = ["NIET NAGETELD / NOT COUNTED ANEW: deze editie heeft geen stembriefjes en vellen / this edition has no ballots and sheets"]
        return not self.fault("file-missing", *{f"checkpoints/{self.size}.txt"} - self.entries.keys())
    def events(self, trusted):  # Reads all events; gives the hashes of their leaves
        hashes, counted, happened = [], [0, 0], []
        place, left, _ = self.entries["events.ndjson"]
        self.file.seek(place)
        while left:
            line = self.file.readline()[:min(left, SMALL)]
            left = left - len(line) if line.endswith(b"\n") else 0
            try: revision, leaf_hash, *edited, what = leaf(line, self.origin, self.edition)
            except ValueError: revision, leaf_hash, edited, what = 0, bytes(32), [0, 0], (b"", b"", b"")
            hashes.append(leaf_hash)
            happened += [what] if self.edition == b"full" and what[0].startswith((b"Dot", b"Matrix", b"Scor", b"P", b"Stand", b"Hurdle")) else []
            counted, here = [counted[0] + edited[0], counted[1] + edited[1]], len(hashes)
            if here > self.size or revision != here:
                self.fault("event-" + ("unexpected" if here > self.size else "displaced" if revision else "malformed"), here)
            elif trusted and trusted[0][here - 1] != leaf_hash: self.fault("event-changed", here)
        if len(hashes) < self.size: self.fault("event-missing", len(hashes) + 1)
        if not self.found["event"]: self.fault("left-out", *[("metadata", "data")[at] for at in (0, 1) if counted[at] != self.left_out[at]])
        if not self.found["event"] and "tallies.txt" in self.entries and self.edition == b"full": self.recount(tallies(happened))
        return hashes
    def recount(self, counted):
        text = self.content("tallies.txt").decode("latin-1")
        stated = dict(line.rpartition(" ")[::2] for line in text.split("\n")[:-1])
        sound = re.fullmatch("(?:[a-z][A-Za-z0-9_.:, -]*\n)*", text) and text == "".join(sorted(f"{key} {stated[key]}\n" for key in stated))
        counted = {key: figure for key, figure in counted.items() if self.version == b"2" or key.startswith(("dots ", "position "))}
        if not sound: return self.fault("file-malformed", "tallies.txt")
        for key in sorted(stated.keys() | counted.keys()):
            said, told = stated.get(key, "-"), counted.get(key, "-")
            if said != told: self.fault("tally", key.replace(" ", "/"), more=f" (er staat / stated {said}, nageteld / counted {told})")
        older = "" if self.version == b"2" else "; scores en plaatsen noemt deze eerdere vorm niet / scores and places are not stated in this earlier form"
        self.told = [f"NAGETELD / COUNTED ANEW: {len(counted)} uitkomsten komen overeen / results agree{older}"]
    def proofs_and_stamps(self, trusted):
        for name, number in self.numbered():
            if f"checkpoints/{number}.txt" not in self.entries: self.fault("file-unknown", name)
            elif name.startswith("content/") and (told := self.read_as(stamp, name)):
                self.told.append(f"TIJDSTEMPEL / TIME STAMP {name}: {told[1]} (handtekening niet nagegaan / signature not checked)")
                if told[0] != sha256(self.content(f"checkpoints/{number}.txt")): self.fault("stamp", name)
            elif name.startswith("proofs/") and trusted and number <= self.size:
                hashes = proof(trusted, number, 0, self.size, name.startswith("proofs/consistency"))
                if self.content(name) != b"".join(base64.b64encode(each) + b"\n" for each in hashes): self.fault("proof", name)
    def kept(self):  # The size and the root of the checkpoint that was kept, if it says something about this dossier
        try: text, signatures, origin, size, root = signed_checkpoint(handed_on(self.held))
        except ValueError: return self.fault("held-malformed", "-")
        wrong = ("held-origin" if origin != self.origin else "held-signature" if not signed_by_one_of(self.keys, text, signatures)
                 else "held-larger" if size > self.size
                 else "held-cosignature" if self.cosigner and not signed_by_one_of([self.cosigner], text, signatures) else None)
        return self.fault(wrong, size) if wrong else (size, root)
    def verify(self):
        self.container()
        if self.faults or not self.files() or not self.claims(): return
        raw = self.content("proofs/leaf-hashes")
        tree = tree_of([raw[at:at + 32] for at in range(0, len(raw), 32)])
        trusted = tree if len(raw) == 32 * self.size and root(tree, 0, self.size) == self.roots.get(self.size) else None
        if not trusted and self.size in self.roots: self.fault("proof", "proofs/leaf-hashes")
        held = self.kept() if self.held is not None else None
        hashes = self.events(trusted)
        tree = trusted if trusted and trusted[0] == hashes else tree_of(hashes)
        self.fault("root", *[size for size in self.roots if not self.found["event"] and root(tree, 0, size) != self.roots[size]])
        self.proofs_and_stamps(trusted)
        whole = not self.found["event"] and root(tree, 0, self.size)  # What was touched in this file alone says nothing of the history
        if held and whole and whole == self.roots.get(self.size) and root(tree, 0, held[0]) != held[1]: self.fault("held-root", held[0])
def main(words):
    try: (dossier := Dossier(*words)).verify()
    except (OSError, TypeError, ValueError) as problem: return print(__doc__, problem) or 2
    held = ("past bij het bewaarde controlepunt / agrees with the checkpoint that was kept" if dossier.held is not None else
            "zonder bewaard controlepunt: of alles is herschreven blijkt niet / without one that was kept: whether all was rewritten does not show")
    codes = {fault.split()[0] for fault in dossier.faults}
    advice = ("aanvaard dit niet, en geen nieuw; bewaar het met uw controlepunt en meld het aan wie toezicht houdt / do not accept this, nor a new one; "
              "keep it with your checkpoint, and report it to who supervises" if codes == {"held-root"} else
              "kijk na wat u erbij opgaf / look at what you gave beside it" if all(code.startswith("held-") for code in codes) else
              "bewaar dit zoals het is, en vraag om een nieuw / keep this as it is, and ask for a new one")
    verdict = f"NIET IN ORDE / NOT IN ORDER: {advice}" if codes else f"IN ORDE / IN ORDER: {dossier.origin.decode()} {dossier.size}; {held}"
    print(*[f"FOUT / FAULT {fault}: {sentence}" for fault, sentence in dossier.faults.items()] or dossier.told, verdict, sep="\n")
    return 1 if dossier.faults else 0
if __name__ == "__main__": sys.exit(main(sys.argv[1:]))
