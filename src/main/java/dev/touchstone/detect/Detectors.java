package dev.touchstone.detect;

import java.util.List;

/** The detectors there are, one a line, in alphabetical order. */
public final class Detectors {
    private static final List<Detector> ALL = List.of(
            new BrandEntranceDetector(),
            new BrandMentionDetector(),
            new BrandPathsDetector(),
            new CarrierLookalikeDetector(),
            new CarrierPosesDetector(),
            new ClaimedContactDetector(),
            new CloakedReferralDetector(),
            new CodeIdentityDetector(),
            new ForeignPathShapeDetector(),
            new HiddenPushDetector(),
            new ImpersonationWordingDetector(),
            new InviteCodeDetector(),
            new LookalikeHostDetector(),
            new MaskedLinkDetector(),
            new OfficialClaimDetector(),
            new OfficialLinkDetector(),
            new OwnDoorDetector(),
            new OwnSiteDetector(),
            new PlatformPosesDetector(),
            new PromoCodeDetector(),
            new PromotionDensityDetector(),
            new PushedCodeDetector(),
            new ReferralLinkDetector(),
            new ReferralShapeDetector(),
            new ReferralWordingDetector(),
            new RepeatedCodeDetector(),
            new RepeatedReferralLinkDetector(),
            new SecretRequestDetector(),
            new UnofficialDownloadDetector(),
            new WarningDetector());

    private Detectors() {}

    public static List<Detector> all() {
        return ALL;
    }
}
