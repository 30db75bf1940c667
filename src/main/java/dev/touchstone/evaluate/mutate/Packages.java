package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Android packages under another name. */
final class Packages {
    private Packages() {}

    /** The code stays in the name. */
    static RawArticle renamed(Specimen specimen) {
        return renamed(specimen, true);
    }

    /** Where a code is in the name, it goes. */
    static RawArticle withoutCode(Specimen specimen) {
        return renamed(specimen, false);
    }

    private static RawArticle renamed(Specimen specimen, boolean keepCode) {
        Map<String, String> names = new TreeMap<>();
        for (WrittenAddress address : specimen.body().addresses()) {
            address.address()
                    .fileName()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".apk"))
                    .filter(name ->
                            address.foreign() && address.address().path().contains(name))
                    .ifPresent(name -> code(name, specimen)
                            .map(code -> keepCode ? "setup_" + code + ".apk" : "setup.apk")
                            .or(() -> keepCode ? Optional.of("setup.apk") : Optional.empty())
                            .ifPresent(other -> names.put(name, other)));
        }
        String body = specimen.article().body();
        for (Map.Entry<String, String> name : names.entrySet()) {
            body = body.replace(name.getKey(), name.getValue());
        }
        return specimen.article().withBody(body);
    }

    private static Optional<String> code(String name, Specimen specimen) {
        return specimen.codes().stream().filter(name::contains).findFirst();
    }
}
