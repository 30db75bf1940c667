package dev.touchstone.knowledge;

import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shapes of brands' own paths. Immutable. */
final class ShapeTable {
    private final List<Row> rows;

    private record Row(String brand, List<PathForm> forms) {
        Row {
            forms = List.copyOf(forms);
        }

        Optional<PathShape> match(WebAddress address) {
            for (PathForm form : forms) {
                Optional<PathForm.Fit> fit = form.match(address);
                if (fit.isPresent()) {
                    return Optional.of(
                            new PathShape(brand, form.written(), fit.get().code()));
                }
            }
            return Optional.empty();
        }
    }

    ShapeTable(List<Brand> brands) {
        List<Row> all = new ArrayList<>();
        for (Brand brand : brands) {
            if (!brand.pathShapes().isEmpty()) {
                all.add(new Row(
                        brand.id(),
                        brand.pathShapes().stream().map(PathForm::new).toList()));
            }
        }
        rows = List.copyOf(all);
    }

    /** One shape for each brand that has one of this form, the brand's first. */
    List<PathShape> match(WebAddress address) {
        List<PathShape> found = new ArrayList<>();
        for (Row row : rows) {
            row.match(address).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
