package dev.touchstone.cli;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A brand's file as a person reads it: each fact with how sure it is and where it is from. */
record BrandSheet(Brand brand, LocalDate asOf) {
    String print() {
        StringBuilder sheet = new StringBuilder();
        sheet.append(brand.name())
                .append(" (")
                .append(brand.id())
                .append(", ")
                .append(brand.kind())
                .append(") as of ")
                .append(asOf)
                .append('\n');
        lines(sheet, "names", brand.names().stream().map(this::name).toList());
        lines(sheet, "names in hosts, by sound", brand.pinyin());
        lines(
                sheet,
                "hosts",
                brand.domains().stream()
                        .map(host -> line(host.value(), host.role(), host.fact()))
                        .toList());
        lines(sheet, "anybody may write on", places(brand.userContent()));
        lines(sheet, "downloads", places(brand.downloads()));
        lines(sheet, "repositories", places(brand.repositories()));
        lines(
                sheet,
                "apps",
                brand.apps().stream()
                        .map(app -> line(
                                app.store() + " " + app.id(), app.developer().orElse(""), app.fact()))
                        .toList());
        lines(
                sheet,
                "referral links",
                brand.referrals().stream()
                        .map(form -> line(form.form(), "", form.fact()))
                        .toList());
        lines(
                sheet,
                "accounts",
                brand.handles().stream()
                        .map(handle -> line(handle.platform() + " " + handle.value(), "", handle.fact()))
                        .toList());
        lines(
                sheet,
                "asking the brand",
                brand.verification().stream()
                        .map(page -> line(page.address(), "", page.fact()))
                        .toList());
        lines(
                sheet,
                "its rules for referrals",
                brand.affiliatePolicy().stream()
                        .map(policy -> line(policy.address(), policy.says(), policy.fact()))
                        .toList());
        lines(sheet, "sources", brand.sources().stream().map(BrandSheet::source).toList());
        return sheet.toString();
    }

    private List<String> places(List<Brand.Place> places) {
        return places.stream()
                .map(place -> line(place.value(), "", place.fact()))
                .toList();
    }

    private static void lines(StringBuilder sheet, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            sheet.append("  ").append(head).append('\n');
            lines.forEach(line -> sheet.append("    ").append(line).append('\n'));
        }
    }

    private String name(Brand.Name name) {
        String kind = name.respelling() ? "others' spelling" : "";
        String company = name.ambiguous() ? "counts in company" : "";
        return line(
                name.value(),
                kind.isEmpty() || company.isEmpty() ? kind + company : kind + ", " + company,
                name.fact());
    }

    private String line(String value, String what, Fact fact) {
        StringBuilder line = new StringBuilder(Columns.padded(value, 32)).append("  ");
        line.append(Columns.padded(fact.confidence().name().toLowerCase(Locale.ROOT), 6))
                .append("  ")
                .append(fact.source().key());
        fact.validFrom().ifPresent(day -> line.append(", from ").append(day));
        fact.validTo().ifPresent(day -> line.append(", ended ").append(day));
        if (!fact.validOn(asOf)) {
            line.append(" (does not hold)");
        }
        if (!what.isEmpty()) {
            line.append("; ").append(what);
        }
        fact.note().ifPresent(note -> line.append("; ").append(note));
        return line.toString();
    }

    private static String source(Fact.Source source) {
        return Columns.padded(source.key(), 14) + "  " + source.what()
                + source.address().map(address -> " " + address).orElse("")
                + source.checked().map(day -> " Read " + day + ".").orElse(" Nobody has read it.");
    }
}
