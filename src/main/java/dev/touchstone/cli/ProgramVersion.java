package dev.touchstone.cli;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;

/** What a verdict depends on, and which of each this is. */
final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar's manifest says; {@code unpackaged} where the program does not run from its jar. */
    static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    /** The newest day on which a source of the registry was read; its date of judging where none ever was. */
    static LocalDate registryDate(Knowledge knowledge) {
        return knowledge.registry().brands().stream()
                .flatMap(brand -> brand.checked().stream())
                .max(LocalDate::compareTo)
                .orElse(knowledge.asOf());
    }

    static String of(Knowledge knowledge) {
        List<Brand> brands = knowledge.registry().brands();
        int hosts = brands.stream().mapToInt(brand -> brand.domains().size()).sum();
        int forms = brands.stream().mapToInt(brand -> brand.referrals().size()).sum();
        return "touchstone " + number() + "\n"
                + "models     sha256 " + knowledge.digest() + ", scoring "
                + knowledge.scoring().version() + "\n"
                + "registry   " + registryDate(knowledge) + ", " + brands.size() + " brands, " + hosts + " hosts, "
                + forms
                + " forms of referral links; judges as of " + knowledge.asOf() + "\n"
                + "suffixes   " + knowledge.suffixes().version() + "\n"
                + "java       " + Runtime.version() + "\n";
    }
}
