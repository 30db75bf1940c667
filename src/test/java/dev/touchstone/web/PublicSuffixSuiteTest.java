package dev.touchstone.web;

import dev.touchstone.text.DomainNames;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PublicSuffixSuiteTest {
    private static final Pattern CASE = Pattern.compile("^checkPublicSuffix\\('([^']+)', (?:null|'([^']+)')\\);");

    @Test
    void registrable_domains_are_those_of_the_list() throws IOException {
        Suites.Score score = new Suites.Score("publicsuffix");
        for (String line : Files.readAllLines(Suites.file("publicsuffix/test_psl.txt"))) {
            Matcher test = CASE.matcher(line);
            if (test.find()) {
                Optional<String> expected = Optional.ofNullable(test.group(2)).flatMap(DomainNames::toAscii);
                Optional<String> actual =
                        DomainNames.toAscii(test.group(1)).flatMap(Suites.PARSER.suffixes()::registrableDomain);
                score.add(line, expected, actual);
            }
        }
        score.check();
    }
}
