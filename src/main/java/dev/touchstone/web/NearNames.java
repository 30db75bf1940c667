package dev.touchstone.web;

import dev.touchstone.web.NameTrie.Entry;
import dev.touchstone.web.Resemblance.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names as they come out when they are typed in haste or written by ear. */
final class NearNames {
    private final DeletionIndex slips = new DeletionIndex();
    private final List<Entry> words = new ArrayList<>();
    private final Map<String, Entry> sounds = new HashMap<>();

    void add(Entry entry) {
        slips.add(entry);
        int more = entry.name().use() == ProtectedName.Use.OWN ? 0 : 1;
        if (!entry.name().isWord() && entry.name().label().length() >= Sound.SHORTEST + more) {
            sounds.putIfAbsent(Sound.of(entry.name().label()), entry);
        }
    }

    /** Everyday words are few, and looked at only beside words of handing out. */
    void addWord(Entry entry) {
        words.add(entry);
    }

    /** The everyday word of which the text is a plain slip. */
    Optional<Resemblance> findWord(String text) {
        String key = HostSkeleton.of(text);
        return words.stream()
                .filter(entry -> Slip.isOfWord(key, entry))
                .findFirst()
                .map(entry -> resemblance(entry, Kind.EDIT_DISTANCE));
    }

    /**
     * The name that the text is near, and not the same as.
     *
     * @param text a label or a part of one, lower case
     */
    Optional<Resemblance> find(String text) {
        return find(text, false);
    }

    /** @param posing whether what stands beside it poses: then a slip in an everyday word tells as well */
    Optional<Resemblance> find(String text, boolean posing) {
        String key = HostSkeleton.of(text);
        return slips.near(key, posing).stream()
                .findFirst()
                .map(entry -> resemblance(entry, Kind.EDIT_DISTANCE))
                .or(() -> said(text));
    }

    private Optional<Resemblance> said(String text) {
        if (text.length() < Sound.SHORTEST - 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(sounds.get(Sound.of(text.replace("-", ""))))
                .filter(entry -> !entry.name().label().equals(text))
                .map(entry -> resemblance(entry, Kind.SOUND));
    }

    private static Resemblance resemblance(Entry entry, Kind kind) {
        return new Resemblance(entry.name().brand(), kind, entry.name().label());
    }
}
