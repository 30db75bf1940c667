package dev.touchstone.cli;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what the registry holds of a brand. */
@Command(
        name = "show",
        header = "Prints what the registry holds of a brand; without a name, the brands there are.",
        parameterListHeading = "%nBrands:%n",
        optionListHeading = "%nOptions:%n")
final class RegistryShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "BRAND", description = "Id of a brand, or a name it goes by.")
    private List<String> wanted = List.of();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    RegistryShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = models.load(session);
        List<Brand> brands = knowledge.registry().brands();
        if (wanted.isEmpty()) {
            brands.forEach(brand -> session.out().print(Columns.padded(brand.id(), 16) + "  " + brand.name() + "\n"));
            return ExitStatus.DONE.code();
        }
        List<Brand> found = wanted.stream().map(name -> find(name, brands)).toList();
        session.out()
                .print(found.stream()
                        .map(brand -> new BrandSheet(brand, knowledge.asOf()).print())
                        .collect(Collectors.joining("\n")));
        return ExitStatus.DONE.code();
    }

    private static Brand find(String wanted, List<Brand> brands) {
        Optional<Brand> byId = brands.stream()
                .filter(brand ->
                        brand.id().equalsIgnoreCase(wanted) || brand.name().equalsIgnoreCase(wanted))
                .findFirst();
        return byId.or(() -> brands.stream()
                        .filter(brand -> brand.names().stream()
                                .anyMatch(name -> name.value().equalsIgnoreCase(wanted)))
                        .findFirst())
                .orElseThrow(() -> new Refusal(
                        "no brand in the registry is called '" + wanted + "'; touchstone registry show lists them"));
    }
}
