package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralShapesTest {
    private static final ReferralShapes SHAPES = new ReferralShapes(
            Set.of("ref", "invitecode"),
            Set.of("code", "start", "startapp", "pid"),
            Set.of("join", "r"),
            Set.of("register", "join"),
            Set.of("t.me"),
            List.of(
                    new AffiliateNetwork("paid.example", Optional.of("c"), Optional.empty()),
                    new AffiliateNetwork("click.example", Optional.empty(), Optional.of("pub")),
                    new AffiliateNetwork("short.example", Optional.of("/"), Optional.empty())));

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/?ref=amy7, amy7",
        "https://shop.example/?inviteCode=amy, amy",
        "https://shop.example/?ref==Q7K2, Q7K2",
        "https://shop.example/#/?inviteCode=Q7K2, Q7K2",
        "https://shop.example/join/Q7K2M9, Q7K2M9",
        "https://shop.example/#/register?code=xqdCfYjx, xqdCfYjx",
        "https://host.paid.example/c/6411/77/9, 6411",
        "https://click.example/go?Pub=camp:a-71&x=1, a-71",
        "https://short.example/Xk29, Xk29",
        "https://t.me/findbot?start=a_1453425105, 1453425105",
        "https://t.me/findbot?start=spread_1453425105, 1453425105",
        "https://t.me/sharebot/app?startapp=ref_518220947, 518220947",
        "https://t.me/sellbot?start=163297288361553053e883f, 163297288361553053e883f",
    })
    void a_personal_link_is_told_by_its_shape(String address, String code) {
        assertThat(SHAPES.match(Suites.PARSER.parse(address).orElseThrow())
                        .filter(ReferralShape::plain)
                        .map(ReferralShape::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/?ref=a",
                "https://shop.example/?ref=docs.page",
                "https://shop.example/?ref=producthunt",
                "https://shop.example/?ref=amy",
                "https://shop.example/?ref=weeklylinks",
                "https://shop.example/jobs/4412?ref=stackjobs",
                "https://shop.example/register?r=openday25",
                "https://shop.example/talks/17?ref=devconf2026",
                "https://shop.example/team/join/8812",
                "https://shop.example/tree?ref=main",
                "https://shop.example/join/us",
                "https://www.paid.example/about",
                "https://unpaid.example/c/6411",
                "https://t.me/joinchat/AAAAAEx1",
                "https://t.me/findbot?start=help",
                "https://t.me/findbot?start=20240101",
                "https://shop.example/list/all?start=1453425105",
                "https://shop.example/item?pid=2254819",
            })
    void what_everybody_gets_alike_is_no_personal_link(String address) {
        assertThat(SHAPES.match(Suites.PARSER.parse(address).orElseThrow()).filter(ReferralShape::plain))
                .isEmpty();
    }
}
