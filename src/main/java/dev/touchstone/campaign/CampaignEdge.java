package dev.touchstone.campaign;

/**
 * A line between an indicator and a member, for drawing.
 *
 * @param indicator its place in {@link Campaign#indicators()}
 * @param member its place in {@link Campaign#members()}
 */
public record CampaignEdge(int indicator, int member) {}
