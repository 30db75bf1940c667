package dev.touchstone.review;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.review.store.Desks;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;

/** A desk over a made report, with a clock that the test moves. */
final class TestDesk {
    static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    static final Reviewer ANNA = new Reviewer("anna", Role.REVIEWER);
    static final Reviewer BO = new Reviewer("bo", Role.REVIEWER);
    static final Reviewer CY = new Reviewer("cy", Role.REVIEWER);
    static final Reviewer MAX = new Reviewer("max", Role.LEAD);
    static final Reviewer LEE = new Reviewer("lee", Role.LEAD);
    static final Reviewer GUEST = new Reviewer("guest", Role.READ_ONLY);

    final TurnedClock clock = new TurnedClock();
    final DeskOptions options;
    final Path folder;

    TestDesk(TestDatabases database, Path folder) {
        this.folder = folder;
        this.options = database.options(DeskOptions.usual(KNOWLEDGE).withClock(clock));
    }

    Desk open() throws IOException {
        return Desks.open(folder, options);
    }

    /** A statement at the database itself. */
    void run(String sql) {
        String address = options.database().orElse("jdbc:sqlite:" + folder.resolve("review.db"));
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static DecisionDraft confirm() {
        return new DecisionDraft(
                Map.of(Label.REFERRAL_SPAM, Outcome.CONFIRM, Label.IMPERSONATION, Outcome.CONFIRM),
                Reason.PUSHES_REFERRAL,
                "",
                Set.of(CitedRule.REFERRAL_SPAM, CitedRule.IMPERSONATION),
                Set.of());
    }

    static DecisionDraft reject() {
        return new DecisionDraft(
                Map.of(Label.REFERRAL_SPAM, Outcome.REJECT, Label.IMPERSONATION, Outcome.REJECT),
                Reason.WARNS_OR_REPORTS,
                "",
                Set.of(),
                Set.of());
    }

    static DecisionDraft unsure() {
        return new DecisionDraft(
                Map.of(Label.REFERRAL_SPAM, Outcome.UNSURE), Reason.NEEDS_LANGUAGE, "", Set.of(), Set.of());
    }

    static Refusal.Code refused(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }
}
