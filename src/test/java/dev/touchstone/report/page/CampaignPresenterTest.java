package dev.touchstone.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.assess.Verdict;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.CampaignEdge;
import dev.touchstone.campaign.CampaignMember;
import dev.touchstone.campaign.KeyKind;
import dev.touchstone.campaign.SharedIndicator;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.ReportLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CampaignPresenterTest {
    private final CampaignPresenter presenter = new CampaignPresenter(PageWords.in(ReportLanguage.ENGLISH));

    @Test
    void a_campaign_is_told_by_what_joins_it_and_drawn() {
        CampaignView view = presenter.present(List.of(campaign(3))).get(0);
        assertThat(view.gist()).isEqualTo("3 articles: kuaijie-reg[.]top");
        assertThat(view.indicators())
                .extracting(CampaignView.Node::text, CampaignView.Node::note, CampaignView.Node::css)
                .containsExactly(
                        tuple("kuaijie-reg[.]top", "domain, 3", "joins"), tuple("VIP888", "code, 2", "shared"));
        assertThat(view.edges()).containsExactly(new CampaignView.Line(20, 20), new CampaignView.Line(20, 40));
        assertThat(view.when()).isEqualTo("2026-01-02 to 2026-03-04");
        assertThat(view.more()).isEmpty();
    }

    @Test
    void what_is_not_drawn_is_counted() {
        CampaignView view = presenter.present(List.of(campaign(40))).get(0);
        assertThat(view.members()).hasSize(12);
        assertThat(view.more()).isEqualTo("Not drawn: 28 members and 0 shared things more, in campaigns.jsonl.");
    }

    @Test
    void names_that_could_act_on_a_page_are_shown_as_text() {
        String page = PageTemplates.campaign(
                PageWords.in(ReportLanguage.ENGLISH),
                presenter.present(List.of(campaign(3))).get(0));
        assertThat(page).contains("&lt;b&gt;2", "&lt;script&gt;").doesNotContain("<b>", "<script", "https:");
    }

    private static Campaign campaign(int size) {
        List<CampaignMember> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(new CampaignMember("<b>" + i, i, Verdict.FLAG, Optional.empty(), Optional.empty()));
        }
        return new Campaign(
                "c0123456789abcdef",
                members,
                List.of(
                        new SharedIndicator(KeyKind.HOST, "kuaijie-reg.top", 3, true, false, true),
                        new SharedIndicator(KeyKind.WORD, "VIP888", 2, false, false, false)),
                List.of("go to https://kuaijie-reg.top/{code} <script>"),
                new TreeMap<>(Map.of("zh-Hans", size)),
                Optional.of("2026-01-02"),
                Optional.of("2026-03-04"),
                List.of(0, 1),
                List.of(new CampaignEdge(0, 0), new CampaignEdge(0, 1), new CampaignEdge(0, 39)));
    }
}
