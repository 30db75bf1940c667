package dev.touchstone.detect;

import dev.touchstone.evidence.WordingSignal;
import java.util.List;

/** The detectors there are, one a line, in alphabetical order of their classes. */
public final class Detectors {
    private static final List<Detector> ALL = List.of(
            new AuthorsOwnDetector(),
            new BorrowedVoiceDetector(),
            new BrandMentionDetector(),
            new BrandPathsDetector(),
            new CarrierLookalikeDetector(),
            new CarrierPosesDetector(),
            new ClaimedContactDetector(),
            new CloakedExitsDetector(),
            new CloakedReferralDetector(),
            new CodeIdentityDetector(),
            new DenunciationDetector(),
            new DisclaimerDetector(),
            new DisclosureDetector(),
            new DoorwayTitleDetector(),
            new DownloadLureDetector(),
            new DressedLoginDetector(),
            new ForeignDoorDetector(),
            new ForeignPathShapeDetector(),
            new GenuineExitsDetector(),
            new HeadlinedCodeDetector(),
            new HiddenPushDetector(),
            new HollowLinksDetector(),
            new HotlineBaitDetector(),
            new InstitutionDemandDetector(),
            new InviteCodeDetector(),
            new KnownBadAddressDetector(),
            new LookalikeHostDetector(),
            new MaskedLinkDetector(),
            new MirroredSiteDetector(),
            new NamedRedirectDetector(),
            new NamesakeHostDetector(),
            new NothingClaimedDetector(),
            new NowhereDetector(),
            new OfficeLookalikeDetector(),
            new OfficialClaimDetector(),
            new OfficialLinkDetector(),
            new OwnSiteDetector(),
            new PaidEntranceDetector(),
            new PersonalExitsDetector(),
            new PlatformClaimDetector(),
            new PlatformPosesDetector(),
            new PromoCodeDetector(),
            new PromotionDensityDetector(),
            new PromotionVoiceDetector(),
            new ReferralEntranceDetector(),
            new ReferralLinkDetector(),
            new ReferralShapeDetector(),
            new RepeatedCodeDetector(),
            new RepeatedReferralLinkDetector(),
            new SecretDemandDetector(),
            new StrangeLoginDetector(),
            new StrangeReleaseDetector(),
            new UnofficialDownloadDetector(),
            new WarningDetector(),
            new WordedReferralDetector(),
            new WordingDetector(WordingSignal.IMPERSONATION),
            new WordingDetector(WordingSignal.REFERRAL_SPAM));

    private Detectors() {}

    public static List<Detector> all() {
        return ALL;
    }
}
