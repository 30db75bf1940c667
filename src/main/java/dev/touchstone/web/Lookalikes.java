package dev.touchstone.web;

import dev.touchstone.web.NameTrie.Entry;
import dev.touchstone.web.NameTrie.Hit;
import dev.touchstone.web.Resemblance.Kind;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells which protected name a foreign host is written to resemble, and by what. Immutable. */
public final class Lookalikes {
    /** Shorter names are in too many others to be protected by any rule. */
    private static final int SHORTEST = 3;

    /** A label of so many letters before another is a name of its own, and may be a slip of one. */
    private static final int OF_ITS_OWN = 8;

    private final List<Placed> placed;
    private final NameTrie names = new NameTrie();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> money = new HashSet<>();
    private final NearNames near = new NearNames();
    private final OwnDomains ownDomains;
    private final Set<String> falseFriends;
    private final Joining joining;
    private final PublicSuffixes suffixes;

    private final Recent<Optional<Resemblance>> hosts = new Recent<>();

    /**
     * @param protectedNames labels to protect; the first wins where two brands claim one
     * @param officialDomains by brand id the registrable domains that are its own
     * @param words what is usually joined to a brand's label, lower case; {@link HostWords#USUAL} is a start
     * @param falseFriends words, and names of others, that are near a protected name or hold one, lower case
     */
    public Lookalikes(
            Collection<ProtectedName> protectedNames,
            Map<String, ? extends Collection<String>> officialDomains,
            Set<String> words,
            Set<String> falseFriends,
            PublicSuffixes suffixes) {
        this(
                decided(protectedNames, new Joining(new HostWords(words))),
                officialDomains,
                words,
                falseFriends,
                suffixes);
    }

    private Lookalikes(
            List<Placed> placed,
            Map<String, ? extends Collection<String>> officialDomains,
            Set<String> words,
            Set<String> falseFriends,
            PublicSuffixes suffixes) {
        this.placed = List.copyOf(placed);
        this.suffixes = suffixes;
        this.falseFriends = Set.copyOf(falseFriends);
        this.joining = new Joining(new HostWords(words));
        this.ownDomains = new OwnDomains(officialDomains);
        for (Placed each : placed) {
            ProtectedName name = each.entry().name();
            labels.add(name.label());
            if (name.use() == ProtectedName.Use.OWN) {
                money.add(name.label());
            }
            if (each.found()) {
                names.add(each.entry());
            }
            if (each.near()) {
                near.add(each.entry());
            }
            if (each.word()) {
                near.addWord(each.entry());
            }
        }
    }

    /**
     * A name, and where it is looked for.
     *
     * @param found within labels, letter by letter or by its skeleton
     * @param near in slips and by sound
     * @param word in slips beside words of handing out
     */
    private record Placed(Entry entry, boolean found, boolean near, boolean word) {}

    private static List<Placed> decided(Collection<ProtectedName> protectedNames, Joining joining) {
        List<ProtectedName> words =
                protectedNames.stream().filter(ProtectedName::isWord).toList();
        Set<String> known = new HashSet<>();
        words.forEach(name -> known.add(HostSkeleton.of(name.label())));
        NearWords everyday = new NearWords(words, joining);
        List<Placed> decided = new ArrayList<>();
        for (ProtectedName name : protectedNames) {
            Entry entry = new Entry(name, HostSkeleton.of(name.label()), joining.core(name.label()));
            boolean found = name.label().length() >= SHORTEST && (name.isWord() || known.add(entry.key()));
            boolean ownWord = name.use() == ProtectedName.Use.MONEY_WORD;
            boolean near = found && (ownWord || (!name.isWord() && !everyday.isNear(name.label())));
            decided.add(new Placed(entry, found, near, found && name.isWord()));
        }
        return decided;
    }

    /** Writes down what names and domains it knows and where it looks for them, for {@link #unpack}. */
    public void pack(DataOutputStream out) throws IOException {
        SortedMap<String, List<String>> domains = ownDomains.byBrand();
        Set<String> brands = new TreeSet<>(domains.keySet());
        placed.forEach(each -> brands.add(each.entry().name().brand()));
        Map<String, Integer> numbers = new HashMap<>();
        write(falseFriends, out);
        out.writeInt(brands.size());
        for (String brand : brands) {
            numbers.put(brand, numbers.size());
            out.writeUTF(brand);
            write(domains.getOrDefault(brand, List.of()), out);
        }
        out.writeInt(placed.size());
        for (Placed each : placed) {
            Entry entry = each.entry();
            out.writeShort(numbers.getOrDefault(entry.name().brand(), 0));
            out.writeUTF(entry.name().label());
            out.writeUTF(entry.name().use().name());
            out.writeUTF(entry.key());
            out.writeByte(entry.core());
            out.writeByte((each.found() ? 1 : 0) + (each.near() ? 2 : 0) + (each.word() ? 4 : 0));
        }
    }

    /** What {@link #pack} of the same build of the program wrote, with {@link HostWords#USUAL}; the buffer is then behind it. */
    public static Lookalikes unpack(ByteBuffer packed, PublicSuffixes suffixes) {
        Set<String> falseFriends = Set.copyOf(texts(packed));
        String[] brands = new String[packed.getInt()];
        Map<String, List<String>> domains = new TreeMap<>();
        for (int brand = 0; brand < brands.length; brand++) {
            brands[brand] = ascii(packed);
            domains.put(brands[brand], texts(packed));
        }
        int count = packed.getInt();
        List<Placed> placed = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String brand = brands[packed.getShort()];
            ProtectedName name = new ProtectedName(brand, ascii(packed), ProtectedName.Use.valueOf(ascii(packed)));
            Entry entry = new Entry(name, ascii(packed), packed.get());
            int where = packed.get();
            placed.add(new Placed(entry, (where & 1) != 0, (where & 2) != 0, (where & 4) != 0));
        }
        return new Lookalikes(placed, domains, HostWords.USUAL, falseFriends, suffixes);
    }

    private static void write(Collection<String> texts, DataOutputStream out) throws IOException {
        out.writeShort(texts.size());
        for (String text : new TreeSet<>(texts)) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(ByteBuffer packed) {
        List<String> texts = new ArrayList<>();
        for (int left = packed.getShort(); left > 0; left--) {
            texts.add(ascii(packed));
        }
        return texts;
    }

    /** What {@link DataOutputStream#writeUTF} writes of a text of ASCII alone. */
    private static String ascii(ByteBuffer packed) {
        byte[] text = new byte[packed.getShort()];
        packed.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** What the address resembles; empty for a host of a protected brand itself, an IP address, and all that resembles none. */
    public Optional<Resemblance> resemble(WebAddress address) {
        return hosts.get(address.host(), host -> resemble(host, address));
    }

    /** The host alone decides. */
    private Optional<Resemblance> resemble(String host, WebAddress address) {
        boolean official = ownDomains.hold(host)
                || TranslatedHost.of(host).filter(ownDomains::hold).isPresent();
        if (address.domain().isEmpty() || official) {
            return Optional.empty();
        }
        String domain = address.domain().get();
        String label = domain.substring(0, domain.indexOf('.'));
        boolean shared = !suffixes.isRegistrySuffix(domain.substring(label.length() + 1));
        if (shared && ownDomains.isAped(domain)) {
            return ownDomains.of(label + ".com").map(brand -> new Resemblance(brand, Kind.SUBDOMAIN, label));
        }
        Optional<String> clipped = ownDomains.clipped(domain);
        if (clipped.isPresent()) {
            return clipped.map(brand -> new Resemblance(brand, Kind.EDIT_DISTANCE, label));
        }
        boolean honest = falseFriends.contains(label) || isOneMore(domain, label);
        Optional<Resemblance> whole = honest ? Optional.empty() : label(label, shared);
        if (whole.isPresent() || host.length() == domain.length()) {
            return whole;
        }
        return before(host.substring(0, host.length() - domain.length() - 1), label);
    }

    private boolean isOneMore(String domain, String label) {
        return !money.contains(label) && ownDomains.isOneMore(domain);
    }

    /** @param shared whether the label is a customer's of shared hosting */
    private Optional<Resemblance> label(String written, boolean shared) {
        LabelKey label = LabelKey.of(written);
        Best best = new Best();
        names.find(label.key(), hit -> best.offer(hit, joining.kind(label, hit)));
        label.apart().ifPresent(other -> names.find(other.key(), hit -> best.offer(hit, joining.kind(other, hit))));
        if (best.found.isPresent()) {
            return best.found.map(found -> shared && found.label().equals(written)
                    ? new Resemblance(found.brand(), Kind.SUBDOMAIN, found.label())
                    : found);
        }
        return labels.contains(label.label()) ? Optional.empty() : near(label, shared);
    }

    /** A name written or said otherwise, alone or with usual words joined to it. */
    private Optional<Resemblance> near(LabelKey label, boolean shared) {
        Optional<Resemblance> whole = near.find(label.label());
        if (whole.isPresent()) {
            return whole;
        }
        for (String part : joining.parts(label.label())) {
            if (falseFriends.contains(part)) {
                continue;
            }
            boolean posing = shared && joining.posesBeside(label.label(), part);
            Optional<Resemblance> found = near.find(part, posing)
                    .or(() -> joining.offersBeside(label.label(), part) ? near.findWord(part) : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What stands before a foreign domain: a whole domain of a brand, or its label alone. */
    private Optional<Resemblance> before(String subdomain, String label) {
        List<String> labels = List.of(subdomain.split("\\.", -1));
        Optional<Resemblance> domain = ownDomains.within(labels, label);
        if (domain.isPresent()) {
            return domain;
        }
        boolean posing = joining.pose(label);
        Best best = new Best();
        String last = labels.get(labels.size() - 1);
        LabelKey broken = LabelKey.of(last + label);
        names.find(broken.key(), hit -> best.offer(hit, joining.broken(broken, hit, last.length())));
        for (String written : labels) {
            LabelKey key = LabelKey.of(written);
            names.find(key.key(), hit -> best.offer(hit, joining.whole(key, hit, posing)));
        }
        return best.found.or(() -> near.find(last).filter(found -> found.label().length() >= OF_ITS_OWN));
    }

    /** The best of several: the longest name, and of equal ones the first kind. */
    private static final class Best {
        private Optional<Resemblance> found = Optional.empty();

        void offer(Hit hit, Optional<Kind> kind) {
            ProtectedName name = hit.entry().name();
            boolean better = found.isEmpty()
                    || name.label().length() > found.get().label().length();
            if (kind.isPresent() && better) {
                found = Optional.of(new Resemblance(name.brand(), kind.get(), name.label()));
            }
        }
    }
}
