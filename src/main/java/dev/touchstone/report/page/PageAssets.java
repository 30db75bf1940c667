package dev.touchstone.report.page;

/**
 * The page's own style sheet and script, with what a browser is to know them by: nothing else on the page is run or styled.
 *
 * @param style style sheet
 * @param script the only script
 * @param styleHash as a content security policy names it
 * @param scriptHash likewise
 */
public record PageAssets(String style, String script, String styleHash, String scriptHash) {
    /** Those that the program was put together with. */
    public static final PageAssets SHIPPED = of(StyleSheet.read("page.css"), StyleSheet.read("page.js"));

    private static PageAssets of(String style, String script) {
        return new PageAssets(style, script, StyleSheet.hash(style), StyleSheet.hash(script));
    }
}
