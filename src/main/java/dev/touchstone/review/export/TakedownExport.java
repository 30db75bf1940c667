package dev.touchstone.review.export;

import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.audit.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One folder a campaign with a member that people confirmed: what a host or registrar needs to act. */
final class TakedownExport implements Export {
    private static final Pattern USUAL = Pattern.compile("[a-z0-9]{1,64}");

    @Override
    public String format() {
        return "takedown";
    }

    @Override
    public String name() {
        return "takedown";
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        Map<Long, List<ReviewedArticle>> members = new TreeMap<>();
        source.desk().eachDecided(article -> {
            if (!Ruling.confirmed(article).isEmpty()) {
                article.campaign()
                        .ifPresent(campaign -> members.computeIfAbsent(campaign.campaign(), unused -> new ArrayList<>())
                                .add(article));
            }
        });
        TakedownFolder.removeAll(target);
        for (Map.Entry<Long, List<ReviewedArticle>> campaign : members.entrySet()) {
            ReviewedCampaign reviewed = source.desk().campaign(campaign.getKey());
            Path folder = target.resolve(folderName(reviewed.id()));
            Files.createDirectories(folder);
            TakedownFolder.write(reviewed, campaign.getValue(), source, folder);
        }
        return members.size();
    }

    /** Ids are hexadecimal; whatever else one might be, it names no other folder, and none that another id names. */
    private static String folderName(String id) {
        return USUAL.matcher(id).matches() ? id : "campaign-" + Hashes.of(id).substring(0, 16);
    }
}
