package dev.touchstone.knowledge;

/** How hosts are written in model files. */
final class HostRules {
    private static final int LONGEST_LABEL = 63;

    private HostRules() {}

    /** Lower case, ASCII form, at least two labels, no port and no dot at either end. */
    static boolean isHost(String host) {
        int label = 0;
        boolean dotted = false;
        for (int i = 0; i <= host.length(); i++) {
            char c = i < host.length() ? host.charAt(i) : '.';
            if (c == '.') {
                if (label == 0 || label > LONGEST_LABEL || host.charAt(i - 1) == '-') {
                    return false;
                }
                dotted |= i < host.length();
                label = 0;
            } else if (isLetterOrDigit(c) || (c == '-' && label > 0) || c == '_') {
                label++;
            } else {
                return false;
            }
        }
        return dotted;
    }

    /** The host without its first label; empty where there is but one. */
    static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
