package dev.touchstone.detect;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds handles and numbers behind the words that announce them, and Telegram addresses of the user's making. */
final class ContactFinder {
    private static final int REACH = 14;
    private static final int MARKED = 36;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    /** What announces a handle, by lexicon category. */
    private static final Map<String, String> PLATFORMS = new TreeMap<>(Map.of(
            "contact-line", "line",
            "contact-wechat", "wechat",
            "contact-qq", "qq",
            "contact-telegram", "telegram",
            "contact-whatsapp", "whatsapp",
            "contact-phone", "phone"));

    private final FoldedText folded;
    /** Where contacts are read; offsets are of the folded view until a span is handed out. */
    private final String text;

    private ContactFinder(ScannedArticle article) {
        this.folded = article.segmented().folded();
        this.text = article.cased();
    }

    /** By place. */
    static List<Contact> find(ScannedArticle article) {
        // Nothing is written out for reading contacts where no word announces any.
        boolean any = PLATFORMS.keySet().stream()
                .anyMatch(category -> !article.cues(category).isEmpty());
        List<Contact> contacts = new ArrayList<>(any ? new ContactFinder(article).announced(article) : Set.of());
        for (AddressOccurrence address : article.addresses()) {
            ContactLink.of(address).ifPresent(contacts::add);
        }
        contacts.sort(Comparator.comparing(Contact::span));
        return List.copyOf(contacts);
    }

    /** Several words may announce one number. */
    private Set<Contact> announced(ScannedArticle article) {
        Set<Contact> announced = new LinkedHashSet<>();
        PLATFORMS.forEach((category, platform) -> {
            for (CueHit cue : article.cues(category)) {
                behind(cue.span(), platform)
                        .map(span -> new Contact(platform, span.cut(text), folded.toOriginal(span)))
                        // What a link's target holds is no name of an account.
                        .filter(contact -> !article.isInAddress(contact.span()))
                        .ifPresent(announced::add);
            }
        });
        return announced;
    }

    private Optional<Span> behind(Span words, String platform) {
        boolean numbers = platform.equals("phone") || platform.equals("qq") || platform.equals("whatsapp");
        int from = folded.toFolded(words.end());
        int limit = Math.min(text.length(), from + (numbers ? REACH : MARKED));
        boolean worded = false;
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            // Further off only what is marked as a handle is one.
            if (at >= from + REACH && c != '@' && c != '\n') {
                continue;
            }
            if ((c == '\n' && at > from + 2) || c == '。' || c == '，') {
                return Optional.empty();
            }
            boolean begins = numbers ? (c == '+' || c == '(' || isDigit(c)) : (c == '@' || isHandle(c));
            if (begins && (c == '@' || !worded)) {
                Span span = numbers ? number(at) : handle(at);
                if (numbers || c == '@' || isPlausible(span, platform, false)) {
                    return isPlausible(span, platform, numbers) ? Optional.of(span) : Optional.empty();
                }
                // A word between the two: behind it only what is marked is a handle.
                worded = true;
            }
        }
        return Optional.empty();
    }

    private boolean isPlausible(Span span, String platform, boolean number) {
        String value = span.cut(text);
        long digits = value.chars().filter(c -> isDigit((char) c)).count();
        if (number) {
            // Telephone numbers of five or six digits are handed out to those who are entitled to them, such as banks.
            return digits >= (platform.equals("qq") ? FEWEST_DIGITS - 2 : FEWEST_DIGITS) && digits <= MOST_DIGITS;
        }
        // "Telegram 11.9.0" is a version.
        if (value.indexOf('.') > 0 && value.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean marked = value.startsWith("@") || digits > 0 || value.indexOf('_') > 0;
        return value.length() >= 5 && value.length() <= 32 && marked;
    }

    private Span handle(int at) {
        int end = at + 1;
        while (end < text.length() && isHandle(text.charAt(end))) {
            end++;
        }
        return new Span(at, end);
    }

    private Span number(int at) {
        int end = at;
        int last = at;
        while (end < text.length() && end - at < 32 && (isNumberPart(text.charAt(end)) || isDisguised(end))) {
            if (isDigit(text.charAt(end)) || isDisguised(end)) {
                last = end + 1;
            }
            end++;
        }
        return new Span(at, Math.max(last, at + 1));
    }

    private boolean isDisguised(int at) {
        return DisguisedDigits.value(text, at) >= 0;
    }

    private static boolean isNumberPart(char c) {
        return isDigit(c) || " -.()+*·•~_–—/:【】[]=xX×".indexOf(c) >= 0;
    }

    private static boolean isHandle(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
