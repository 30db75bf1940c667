package dev.touchstone.campaign;

/**
 * Something that at least two members of a campaign push.
 *
 * @param kind what it is
 * @param value as other programs would search for it, cut at {@value TraceKey#LONGEST} code units
 * @param members how many members push it
 * @param joins whether it joins by itself; false for what strangers share too
 * @param genuine of a code, whether it stands in an address on the brand's own host
 * @param foreign of a code, whether it stands in an address on a host that is not the brand's
 */
public record SharedIndicator(
        KeyKind kind, String value, int members, boolean joins, boolean genuine, boolean foreign) {
    /** {@code kind:value}. */
    public String name() {
        return kind.id() + ":" + value;
    }
}
