/**
 * Who belongs together: articles joined into campaigns by the codes, hosts, files, contacts and passages that they push.
 *
 * <p>A {@link dev.touchstone.campaign.CampaignTrace} is what a batch keeps of one judged article. A
 * {@link dev.touchstone.campaign.CampaignFinder} reads traces, several times over, and gives campaigns; nothing it gives
 * depends on the order of the traces, so two batches are merged by reading the traces of both. The rule, its numbers and
 * where they come from stand in {@code src/docs/campaigns.md}.
 *
 * <p>The rule in short. A key joins articles that push it, never articles that warn of it, quote it or mention it. A key of
 * distinctive form joins by itself, unless it stands between more than {@link dev.touchstone.campaign.JoinRule#sides()}
 * groups that live without it: then strangers share it, and it joins nobody. A key of common form (a word for a code, a host
 * that nobody was accused of posing with) joins only groups that also word a block alike. A block alone joins articles
 * that have no group of their own, never two groups.
 */
@NullMarked
package dev.touchstone.campaign;

import org.jspecify.annotations.NullMarked;
