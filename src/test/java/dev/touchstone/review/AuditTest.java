package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.BO;
import static dev.touchstone.review.TestDesk.confirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chain tells when something of it, or of what it speaks of, is no longer what it was. */
class AuditTest {
    private static final ExceptionDraft PARTNER = new ExceptionDraft(
            "okx",
            "okx-partner.example",
            Optional.empty(),
            "Our contract of May.",
            "trust desk",
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2027-02-01"),
            List.of(),
            Optional.empty());

    @TempDir
    private Path folder;

    private TestDesk made(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("s1", "okx-entry.top", "ABC123XY")
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .spam("s3", "third.example", "QQQQ1111")
                .write();
        TestDesk test = new TestDesk(database, folder);
        try (Desk desk = test.open()) {
            for (long task : List.of(1L, 2L)) {
                desk.decide(task, confirm(), ANNA);
                desk.comment(task, "words of a person", BO);
            }
            desk.note("sign-in", "user bo", Map.of("from", "127.0.0.1"), BO);
        }
        return test;
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_that_nobody_touched_verifies_and_tells_who_did_what(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            AuditCheck check = desk.verify();
            assertThat(check.whole()).isTrue();
            assertThat(check.entries()).isEqualTo(6);
            assertThat(desk.audit(Long.MAX_VALUE, 3))
                    .extracting(AuditEntry::deed)
                    .containsExactly("sign-in", "comment", "decide");
            assertThat(desk.audit(3, 9)).extracting(AuditEntry::number).containsExactly(2L, 1L);
            assertThat(desk.audit(Long.MAX_VALUE, 99))
                    .allSatisfy(
                            entry -> assertThat(entry.detail()).doesNotContain("欧易", "\\u6B27", "words of a person"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_to_change_what_was_done(TestDatabases database) throws Exception {
        TestDesk test = made(database);
        for (String sql : List.of(
                "update audit set reviewer = 'x'",
                "delete from audit",
                "update batch set reviewer = 'x'",
                "delete from decision",
                "update comment_on set words = 'x'")) {
            assertThatThrownBy(() -> Tampering.run(test, sql)).as(sql).hasMessageContaining("is never changed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_cut_at_its_end_is_missed_even_when_it_goes_on_afterwards(TestDatabases database) throws Exception {
        TestDesk test = made(database);
        Tampering.withoutTriggers(test, "delete from audit where number > 4");
        try (Desk desk = test.open()) {
            assertThat(desk.verify().what()).contains("entries are gone from the end: there were 6");
            for (int i = 0; i < 4; i++) {
                desk.note("sign-in", "desk", Map.of(), ANNA);
            }
            AuditCheck check = desk.verify();
            assertThat(check.entries()).isEqualTo(8);
            assertThat(check.namesEntry()).isFalse();
            assertThat(check.what()).contains("entry 6 is not the one");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_gets_round_that_is_found_out(TestDatabases database) throws Exception {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("update audit set reviewer = 'x' where number = 3", "hash does not fit");
        changes.put("update audit set at = at + 1 where number = 4", "hash does not fit");
        changes.put("delete from audit where number = 2", "entry 2 is missing");
        changes.put("update batch set reviewer = 'x' where number = 1", "decisions of batch 1");
        changes.put("update batch set impersonation = 1 where number = 2", "decisions of batch 2");
        changes.put("update decision set article = 1 where number = 2", "decisions of batch 2");
        changes.put("update comment_on set words = 'x' where number = 1", "words of comment 1");
        changes.put("delete from audit where number = 7", "entries are gone from the end: there were 7");
        changes.put(
                "insert into comment_on select 9, task, at, 'lee', role, words from comment_on where number = 1",
                "3 comments are kept");
        changes.put("update article set referral = 1 where number = 1", "what holds on article 1");
        changes.put("update article set progress = 0 where number = 2", "what holds on article 2");
        changes.put("update article set progress = 1 where number = 3", "article 3 is decided, and no decision");
        changes.put("update task set progress = 1 where subject = 3", "is not as far as its articles");
        changes.put("update article set present = 0 where number = 3", "2 articles are shown, and 3 came in");
        changes.put("update task set present = 0 where subject = 3", "article 3 is in no task");
        changes.put("update proposal set draft = replace(draft, 'example', 'invalid')", "proposal 1 is not what");
        changes.put("update proposal set state = 1, answered_by = 'bo'", "proposal 1 is not what");
        changes.put("delete from proposal", "0 proposals are kept, and the chain tells of 1");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            TestDesk test = made(database);
            try (Desk desk = test.open()) {
                desk.propose(PARTNER, ANNA);
                assertThat(desk.verify().whole()).isTrue();
            }
            Tampering.withoutTriggers(test, change.getKey());
            try (Desk desk = test.open()) {
                AuditCheck check = desk.verify();
                assertThat(check.whole()).as(change.getKey()).isFalse();
                assertThat(check.what()).contains(change.getValue());
            }
            Tampering.forget(folder);
        }
    }
}
