package dev.touchstone.evaluate.mutate;

import static dev.touchstone.evaluate.mutate.MutationCase.marks;
import static dev.touchstone.evaluate.mutate.MutationCase.page;
import static dev.touchstone.evaluate.mutate.MutationCase.text;

import java.util.List;

/** Line ends and formats. */
final class FormCases {
    private FormCases() {}

    static List<MutationCase> all() {
        return List.of(
                text("joined-lines", "第一行\n第二行\nthird line\n\n第四行", "第一行第二行 third line\n\n第四行"),
                marks("joined-lines", "# 题\n第一行\n第二行\n- 项\n\n| a |\n", "# 题\n第一行第二行\n- 项\n\n| a |\n"),
                page("joined-lines", "<p>a<br>b<br/>c</p>", "<p>a b c</p>"),
                text("broken-lines", "好，再见。Yes, sure, 1,500 元", "好，\n再见。\nYes,\nsure,\n1,500 元"),
                marks("broken-lines", "# 好，再见\n\n好，再见", "# 好，再见\n\n好，\n再见"),
                page(
                        "broken-lines",
                        "<head><title>好，再见</title></head><body><p>好，再见</p></body>",
                        "<head><title>好，再见</title></head><body><p>好，<br>再见</p></body>"),
                marks(
                        "markdown-to-html",
                        "---\ntitle: x\n---\n# 题\n\n[b](https://mo-vi.com/a)\n\n| a |\n|---|\n| b |\n",
                        "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>x</title></head>\n<body>\n<h1>题</h1>\n<p><a href=\"https://mo-vi.com/a\">b</a></p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n</body>\n</html>\n"),
                text("text-to-markdown", "看 https://mo-vi.com/a\n再见", "看 <https://mo-vi.com/a>  \n再见"),
                text(
                        "text-to-html",
                        "看 https://mo-vi.com/a?b&c 的\n\n1 < 2",
                        "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n<p>看 <a href=\"https://mo-vi.com/a?b&amp;c\">https://mo-vi.com/a?b&amp;c</a> 的</p>\n<p>1 &lt; 2</p>\n</body>\n</html>\n"),
                marks(
                        "hidden-text",
                        "# 题\n\n币安",
                        "今天天气不错，适合出门走走。\n\n<div style=\"display:none\">\n\n# 题\n\n币安\n\n</div>\n"),
                page(
                        "hidden-text",
                        "<body><p>币安</p></body>",
                        "<body><p>今天天气不错，适合出门走走。</p>\n\n<div style=\"display:none\">\n\n<p>币安</p>\n\n</div>\n</body>"),
                text("hidden-text", "币安", "币安"),
                marks(
                        "joined-lines",
                        "---\ntitle: 一\nlink: 二\n---\n第一行\n第二行\n",
                        "---\ntitle: 一\nlink: 二\n---\n第一行第二行\n"));
    }
}
