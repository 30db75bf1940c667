package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** All mutations there are. */
public final class Mutations {
    private static final String TRAP = "on a clean page it would set a trap that was not there";
    private static final String PUSH = "what is pasted is what makes an article bad";
    private static final String SAID = "what somebody else says in quotation marks may be retold in good faith";
    private static final String UNSEEN = "a clean page that hides all that it says is no longer an honest one";

    private static final List<Mutation> ALL = List.of(
            // Names that rotate.
            new RewritingMutation("fresh-host", "another foreign host", Scope.BOTH, FreshNames::host),
            new RewritingMutation("fresh-code", "another code of the same shape", Scope.BOTH, FreshNames::code),
            // Script and letters.
            RewritingMutation.words("traditional-script", "in traditional script", Scripts::traditional),
            RewritingMutation.words("simplified-script", "in simplified script", Scripts::simplified),
            RewritingMutation.words("mixed-script", "in both scripts by turns", Scripts::mixed),
            RewritingMutation.words("wide-words", "letters and digits full width", on(Letters::wide)),
            RewritingMutation.words("upper-case", "in capitals", on(Letters::upper)),
            RewritingMutation.words("lower-case", "in small letters", on(Letters::lower)),
            RewritingMutation.words("cyrillic-brand", "Cyrillic letters in names", in(Letters::cyrillic)),
            RewritingMutation.words("greek-brand", "Greek letters in names", in(Letters::greek)),
            RewritingMutation.words("wide-brand", "full-width letters in names", in(Letters::wide)),
            RewritingMutation.words("accented-brand", "accents in names", in(Letters::accented)),
            RewritingMutation.words("mathematical-brand", "letters of formulas in names", in(Letters::mathematical)),
            RewritingMutation.words("misread-brand", "0 for o, 1 for l, rn for m in names", in(Letters::misread)),
            // Things put into words.
            RewritingMutation.words("zero-width-brand", "invisible characters in names", spliced("\u200B")),
            RewritingMutation.words("soft-hyphen-brand", "soft hyphens in names", spliced("\u00AD")),
            RewritingMutation.words("space-brand", "spaces in names", spliced(" ")),
            RewritingMutation.words("emoji-brand", "an emoji in names", in(name -> Splices.once(name, "🔥"))),
            RewritingMutation.words("bracket-brand", "half of a name in brackets", in(Splices::bracketed)),
            RewritingMutation.words("turned-brand", "names from right to left", Splices::turned),
            RewritingMutation.body("tag-brand", "an empty element in names", Splices::tagged),
            RewritingMutation.body("unseen-brand", "letters of no size in names", Splices::unseen),
            RewritingMutation.body("zero-width-host", "an invisible character in shown hosts", Splices::hosts),
            RewritingMutation.body("entities", "every letter as an entity", Splices::entities),
            // Names spelt otherwise.
            RewritingMutation.words("respelt-brand", "names as others spell them", Respellings::respelt),
            RewritingMutation.words("pinyin-brand", "Chinese names by their sound", Respellings::pinyin),
            // Addresses.
            RewritingMutation.body("defanged-dots", "[.] in foreign addresses but one", AddressForms::bracketedDots),
            RewritingMutation.body("defanged-scheme", "hxxp in foreign addresses but one", AddressForms::crossedScheme),
            RewritingMutation.body("bare-address", "shown addresses without a scheme", AddressForms::bare),
            RewritingMutation.body("wide-address", "full-width colon and dots", AddressForms::wide),
            new RewritingMutation("glued-address", "Chinese right behind an address", Scope.BOTH, Mutations::glued),
            RewritingMutation.body("broken-address", "shown addresses across a line end", AddressForms::broken),
            RewritingMutation.body("loud-host", "hosts in capitals", AddressForms::loud),
            RewritingMutation.body("dotted-host", "a dot behind hosts", AddressForms::dotted),
            RewritingMutation.body("backslashes", "backslashes in links of a page", AddressForms::backslashes),
            new RewritingMutation("at-sign", "brand@ before a foreign host", bad(TRAP), AddressForms::named),
            new RewritingMutation("brand-label", "the brand as a label of the host", bad(TRAP), AddressForms::below),
            new RewritingMutation("redirector", "behind /go?u=", Scope.BOTH, Redirectors::plain),
            new RewritingMutation("redirector-percent", "the same, encoded twice", Scope.BOTH, Redirectors::twice),
            new RewritingMutation("redirector-base64", "the same, in base64", Scope.BOTH, Redirectors::base64),
            new RewritingMutation("masked-link", "links that show the brand's host", bad(TRAP), LinkMasks::masked),
            new RewritingMutation("renamed-package", "another name for an APK", Scope.BOTH, Packages::renamed),
            new RewritingMutation("nameless-package", "no code in an APK's name", Scope.BOTH, Packages::withoutCode),
            // Codes.
            RewritingMutation.words("zero-width-code", "invisible characters in codes", Codes::invisible),
            RewritingMutation.words("spaced-code", "spaces in codes", Codes::spaced),
            RewritingMutation.words("wide-code", "codes full width", Codes::wide),
            RewritingMutation.words("circled-code", "codes in circles", Codes::circled),
            RewritingMutation.body("quoted-code", "codes set as code", Codes::quoted),
            RewritingMutation.body("pictured-code", "codes as a picture's text", Codes::pictured),
            RewritingMutation.body("lowered-code", "codes on a line of their own", Codes::lowered),
            // Words and what stands around them.
            RewritingMutation.words("genuine-claim", "'genuine' for 'official'", Claims::genuine),
            RewritingMutation.words("authorised-claim", "'authorised' for 'official'", Claims::authorised),
            RewritingMutation.words("only-claim", "'the only' for 'official'", Claims::only),
            new RewritingMutation("warning-around", "a warning before and behind", Scope.BOTH, Wrappings::warned),
            new RewritingMutation("pasted-block", "in the midst of a genuine article", bad(PUSH), PastedBlock::pasted),
            RewritingMutation.body("quoted-words", "all in quotation marks", Scope.badTold(SAID), Quotation::quoted),
            // Form.
            RewritingMutation.body("joined-lines", "fewer line ends", Lines::joined),
            RewritingMutation.body("broken-lines", "a line end behind each clause", Lines::broken),
            new RewritingMutation("markdown-to-html", "Markdown as a page", Scope.BOTH, Formats::markdownToHtml),
            new RewritingMutation("text-to-markdown", "plain text as Markdown", Scope.BOTH, Formats::textToMarkdown),
            new RewritingMutation("text-to-html", "plain text as a page", Scope.BOTH, Formats::textToHtml),
            new RewritingMutation("hidden-text", "all of it hidden by style", bad(UNSEEN), Wrappings::hidden));

    private Mutations() {}

    /** In the order in which they are told. */
    public static List<Mutation> all() {
        return ALL;
    }

    private static Scope bad(String why) {
        return Scope.badOnly(why);
    }

    private static Function<Written, String> on(UnaryOperator<String> change) {
        return written -> written.words(change);
    }

    private static Function<Written, String> in(UnaryOperator<String> change) {
        return written -> written.names(change);
    }

    private static Function<Written, String> spliced(String between) {
        return in(name -> Splices.throughout(name, between));
    }

    private static RawArticle glued(Specimen specimen) {
        return specimen.language().startsWith("zh")
                ? specimen.rewritten(
                        Written::text,
                        written ->
                                AddressForms.glued(written, specimen.language().equals("zh-Hant")))
                : specimen.article();
    }
}
