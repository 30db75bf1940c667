package dev.touchstone.evaluate;

import dev.touchstone.evaluate.table.Table;
import dev.touchstone.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which tables are shown of which articles. */
final class Sheets {
    private Sheets() {}

    /** All there are, but for the mistakes. */
    static List<Table> whole(Evaluation evaluation, Knowledge knowledge, Optional<Table> leftOut) {
        VerdictTables verdicts = evaluation.verdicts();
        ScoreTables scores = evaluation.scores();
        List<Table> tables = new ArrayList<>(List.of(verdicts.overall()));
        tables.addAll(paired(verdicts::byLabel));
        tables.addAll(paired(verdicts::falseFlags));
        tables.addAll(paired(verdicts::byLanguage));
        tables.addAll(paired(verdicts::byKind));
        tables.addAll(paired(verdicts::byBrand));
        tables.add(scores.calibration());
        tables.add(scores.reliability());
        tables.add(scores.rare());
        tables.add(scores.scoresWhereRare(evaluation.policy()));
        tables.add(evaluation.bySignal(knowledge.scoring()));
        leftOut.ifPresent(tables::add);
        return tables;
    }

    /** The main ones. */
    static List<Table> apart(Evaluation evaluation) {
        VerdictTables verdicts = evaluation.verdicts();
        List<Table> tables = new ArrayList<>(List.of(verdicts.overall()));
        tables.addAll(paired(verdicts::byLabel));
        tables.addAll(paired(verdicts::falseFlags));
        tables.addAll(paired(verdicts::byBrand));
        tables.add(verdicts.byLanguage(Counting.ARTICLES));
        tables.add(evaluation.scores().calibration());
        tables.add(evaluation.scores().rare());
        return tables;
    }

    /** By article, then by family. */
    private static List<Table> paired(Function<Counting, Table> counted) {
        return Arrays.stream(Counting.values()).map(counted).toList();
    }
}
