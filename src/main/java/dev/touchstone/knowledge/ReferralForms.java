package dev.touchstone.knowledge;

import dev.touchstone.web.SourceTags;
import dev.touchstone.web.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The referral links of known programmes, by the brands' own hosts. Immutable once built. */
final class ReferralForms {
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final LocalDate day;

    private record Row(String brand, Optional<PathForm> path, Optional<String> query, String form) {
        /** The code that the address carries if it is of this form. */
        Optional<String> code(WebAddress address) {
            Optional<PathForm.Fit> fit = path.flatMap(form -> form.match(address));
            if (path.isPresent() && fit.isEmpty()) {
                return Optional.empty();
            }
            return query.isPresent() ? parameter(address, query.get()) : fit.flatMap(PathForm.Fit::code);
        }

        /** On a page of the programme's own the parameter is a person's; on any other it may be where the reader came from. */
        private boolean isOnAnyPage() {
            return path.isEmpty() || path.get().written().equals("/");
        }

        private Optional<String> parameter(WebAddress address, String name) {
            return address.parameters().stream()
                    .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                    .map(parameter -> withoutEquals(parameter.value()))
                    .filter(value -> PathForm.isCode(value) && !(isOnAnyPage() && SourceTags.tells(name, value)))
                    .findFirst();
        }

        /** Sloppy hands write {@code ref==CODE}. */
        private static String withoutEquals(String value) {
            int from = 0;
            while (from < value.length() && value.charAt(from) == '=') {
                from++;
            }
            return value.substring(from);
        }
    }

    ReferralForms(List<Brand> brands, LocalDate day) {
        this.day = day;
        for (Brand brand : brands) {
            for (Brand.ReferralForm form : brand.referrals()) {
                if (form.fact().validOn(this.day)) {
                    rows.computeIfAbsent(form.host(), key -> new ArrayList<>())
                            .add(new Row(brand.id(), form.path().map(PathForm::new), form.query(), form.form()));
                }
            }
        }
    }

    /** The referral in the address; the longest host's forms first, then in file order. */
    Optional<Referral> match(WebAddress address) {
        for (String host = address.host(); !host.isEmpty(); host = HostRules.parent(host)) {
            for (Row row : rows.getOrDefault(host, List.of())) {
                Optional<String> code = row.code(address);
                if (code.isPresent()) {
                    return Optional.of(new Referral(row.brand(), code.get(), row.form()));
                }
            }
        }
        return Optional.empty();
    }
}
