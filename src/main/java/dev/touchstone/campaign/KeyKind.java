package dev.touchstone.campaign;

import java.util.List;
import java.util.Locale;

/** What a key is. Its number is part of the byte form and never changes. */
public enum KeyKind {
    /** A code that nobody would choose by chance. */
    CODE(0),
    /** A code made of words that many choose: {@code VIP888}, {@code WELCOME100}. */
    WORD(1),
    /** The registrable domain of a foreign host. */
    HOST(2),
    /** An address on a host that many write on, or behind a short name: whole, since its host says nothing of whose it is. */
    URL(3),
    /** A package file or a store id. */
    APP(4),
    /** A person or account to get in touch with. */
    CONTACT(5),
    /** One sentence of a promotion block, its link, code, brand and numbers made into slots. */
    UNIT(6),
    /** A band of the sketch of the article's text. */
    NEAR(7),
    /** The account under which the article itself was published. */
    ACCOUNT(8);

    private static final List<KeyKind> ALL = List.of(values());
    private final int number;
    private final String id = name().toLowerCase(Locale.ROOT);

    KeyKind(int number) {
        this.number = number;
    }

    /** Its place among the kinds, below sixteen. */
    int number() {
        return number;
    }

    /** The name in reports; a word for a code is a code there. */
    public String id() {
        return this == WORD ? CODE.id : id;
    }

    /** Whether it names who is behind an article, rather than how the article is worded. */
    public boolean isIdentity() {
        return number < UNIT.number || this == ACCOUNT;
    }

    static KeyKind of(int number) {
        return ALL.get(number);
    }

    static int count() {
        return ALL.size();
    }
}
