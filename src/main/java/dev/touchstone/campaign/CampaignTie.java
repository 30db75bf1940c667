package dev.touchstone.campaign;

/**
 * What ties an article to a campaign.
 *
 * @param campaign id of the campaign
 * @param kind what the key is
 * @param value of the key
 * @param flagged how many other articles that are flagged push it
 */
public record CampaignTie(String campaign, KeyKind kind, String value, int flagged) {}
