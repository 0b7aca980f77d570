package org.ropa4j.compliance.rules;

import static org.ropa4j.compliance.Subject.ACTIVITY;
import static org.ropa4j.compliance.Subject.MARKETING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ropa4j.compliance.CheckContext;
import org.ropa4j.compliance.Rule;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.model.ClaimKind;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.LegalBasis.Consent;
import org.ropa4j.model.LegalBasis.LegitimateInterests;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.Marketing.Entry;
import org.ropa4j.model.Marketing.Offers;
import org.ropa4j.model.Marketing.RegisterCheck;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.PurposeCategories;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/** Direct marketing: who may be reached, and how they stop it. */
final class MarketingRules {
    private static final DataSubjectCategoryId CUSTOMER = DataSubjectCategoryId.of("customer");

    private static final Set<Entry> ASKED = EnumSet.of(Entry.ASKED_FOR_IT, Entry.CONSENTED);

    static final Rule<Marketing> OPT_OUT_MISSING = Rule.on(MARKETING, "marketing-opt-out-missing")
            .citing("GDPR Art. 21(2)", "GDPR Art. 21(3)", "markedsføringsloven § 15 tredje ledd")
            .error()
            .at("optOut")
            .violatedWhen(
                    (marketing, in) -> !ConsentRules.isDescribed(marketing.optOut()) && !isStoppedByWithdrawal(in))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    /** Who asked for it may have consented: then it is the basis that is not recorded, and another rule says so. */
    static final Rule<Marketing> WITHOUT_CONSENT = Rule.on(MARKETING, "marketing-without-consent")
            .citing("ePrivacy Directive Art. 13(1)", "markedsføringsloven § 15 første ledd")
            .error()
            .appliesWhen(MarketingRules::isElectronic)
            .undeterminedWhen(
                    (marketing, in) -> in.activity().dataSubjects().isEmpty() || isOnlyForThoseWhoAsked(marketing, in))
            .violatedWhen((marketing, in) ->
                    !in.resolved().restsOn(in.activity(), Consent.class) && reachesOthersThanCustomers(in))
            .with("activity", (marketing, in) -> in.activity().name())
            .with("people", (marketing, in) -> othersThanCustomers(in))
            .build();

    static final Rule<Marketing> CONSENT_NOT_FOR_ALL = Rule.on(MARKETING, "marketing-consent-not-for-all")
            .citing("ePrivacy Directive Art. 13(1)", "ePrivacy Directive Art. 13(2)")
            .citing("markedsføringsloven § 15 første ledd", "markedsføringsloven § 15 tredje ledd")
            .warning()
            .appliesWhen(
                    (marketing, in) -> isElectronic(marketing) && in.resolved().restsOn(in.activity(), Consent.class))
            .undeterminedWhen((marketing, in) -> in.activity().dataSubjects().isEmpty())
            .violatedWhen((marketing, in) -> reachesOthersThanCustomers(in)
                    && in.resolved().basesOf(in.activity()).stream()
                            .anyMatch(basis -> basis instanceof LegitimateInterests
                                    && basis.scope().isEmpty()))
            .with("activity", (marketing, in) -> in.activity().name())
            .with("people", (marketing, in) -> othersThanCustomers(in))
            .build();

    static final Rule<Marketing> FOR_OTHERS_GOODS = Rule.on(MARKETING, "customers-get-marketing-for-others")
            .citing("ePrivacy Directive Art. 13(2)", "markedsføringsloven § 15 tredje ledd")
            .error()
            .at("offers")
            .appliesWhen(MarketingRules::usesCustomerException)
            .undeterminedWhen((marketing, in) -> marketing.offers().isEmpty())
            .violatedWhen(marketing -> marketing.offers().contains(Offers.GROUP_COMPANIES)
                    || marketing.offers().contains(Offers.OTHERS))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    static final Rule<Marketing> NOT_LIMITED_TO_SIMILAR = Rule.on(MARKETING, "customers-get-marketing-for-anything")
            .citing("ePrivacy Directive Art. 13(2)", "markedsføringsloven § 15 tredje ledd")
            .warning()
            .at("offers")
            .appliesWhen(MarketingRules::usesCustomerException)
            .undeterminedWhen((marketing, in) -> marketing.offers().isEmpty())
            .violatedWhen(marketing -> marketing.offers().contains(Offers.OWN_OTHER))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    static final Rule<Marketing> OPT_OUT_PARTIAL = Rule.on(MARKETING, "marketing-opt-out-partial")
            .citing("GDPR Art. 21(2)", "GDPR Art. 21(3)")
            .error()
            .at("optOut")
            .appliesWhen(marketing -> marketing.optOut().isPresent())
            .undeterminedWhen((marketing, in) -> reach(marketing).isEmpty())
            .violatedWhen(marketing -> reach(marketing).equals(Optional.of(Withdrawal.Reach.PARTS)))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    static final Rule<Marketing> OPT_OUT_PER_CHANNEL = Rule.on(MARKETING, "marketing-opt-out-per-channel")
            .citing("GDPR Art. 21(3)", "GDPR Art. 12(2)")
            .warning()
            .at("optOut")
            .appliesWhen(marketing -> marketing.optOut().isPresent())
            .violatedWhen(marketing ->
                    marketing.optOut().filter(Withdrawal::perChannel).isPresent())
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    /**
     * A link or an answer in each message is the offer in it. What forms said when an address was given, a record seldom knows;
     * so that half is asked only of records that say when people are told at all.
     */
    static final Rule<Marketing> OPT_OUT_NOT_OFFERED = Rule.on(MARKETING, "marketing-opt-out-not-offered")
            .citing("ePrivacy Directive Art. 13(2)", "markedsføringsloven § 15 tredje ledd")
            .warning()
            .at("optOut")
            .appliesWhen((marketing, in) ->
                    usesCustomerException(marketing, in) && marketing.optOut().isPresent())
            .violatedWhen(marketing -> !isOfferedEachTime(marketing.optOut().orElseThrow()))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    /** Free material for an address is where lists of addresses come from; people should know before they give theirs. */
    static final Rule<ProcessingActivity> LATER_MARKETING_NOT_STATED = Rule.on(ACTIVITY, "later-marketing-not-stated")
            .citing("GDPR Art. 13(1)(c)", "ePrivacy Directive Art. 13(2)", "markedsføringsloven § 15 tredje ledd")
            .warning()
            .at("marketing")
            .appliesWhen(MarketingRules::givesMaterialForAddresses)
            .violatedWhen((activity, in) -> activity.marketing().isEmpty() && !deniesMarketing(in))
            .with("activity", ProcessingActivity::name)
            .build();

    static final Rule<Marketing> REGISTER_NOT_CHECKED = Rule.on(MARKETING, "marketing-register-not-checked")
            .citing("markedsføringsloven § 12", "markedsføringsloven § 13")
            .in(Jurisdiction.NORWAY)
            .warning()
            .at("register")
            .appliesWhen(marketing -> marketing.channels().contains(MarketingChannel.PHONE)
                    || marketing.channels().contains(MarketingChannel.POST))
            .undeterminedWhen((marketing, in) -> marketing.register().isEmpty())
            .violatedWhen(marketing -> marketing.register().equals(Optional.of(RegisterCheck.NOT_CHECKED)))
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    /** The exception for customers is about electronic mail; calls by a machine it does not mention. */
    static final Rule<Marketing> AUTOMATED_CALLS = Rule.on(MARKETING, "automated-calls-without-consent")
            .citing("ePrivacy Directive Art. 13(1)", "markedsføringsloven § 15 første ledd")
            .error()
            .at("channels")
            .appliesWhen(marketing -> marketing.channels().contains(MarketingChannel.AUTOMATED_CALL))
            .violatedWhen(MarketingRules::usesCustomerException)
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    /** The register is Norwegian and for people in Norway, wherever those sit who call them. */
    static final Rule<Marketing> REGISTER_NOT_MENTIONED = Rule.on(MARKETING, "marketing-register-not-mentioned")
            .citing("markedsføringsloven § 12", "markedsføringsloven § 13", "ePrivacy Directive Art. 13(3)")
            .info()
            .at("register")
            .appliesWhen((marketing, in) ->
                    marketing.channels().contains(MarketingChannel.PHONE) && reachesPeopleInNorway(in))
            .violatedWhen(marketing -> marketing.register().isEmpty())
            .with("activity", (marketing, in) -> in.activity().name())
            .build();

    static final List<Rule<?>> GDPR = List.of(OPT_OUT_MISSING, OPT_OUT_PARTIAL, OPT_OUT_PER_CHANNEL);
    static final List<Rule<?>> EPRIVACY = List.of(
            WITHOUT_CONSENT,
            CONSENT_NOT_FOR_ALL,
            FOR_OTHERS_GOODS,
            NOT_LIMITED_TO_SIMILAR,
            OPT_OUT_NOT_OFFERED,
            LATER_MARKETING_NOT_STATED,
            AUTOMATED_CALLS);
    static final List<Rule<?>> NORWAY = List.of(REGISTER_NOT_CHECKED, REGISTER_NOT_MENTIONED);

    private MarketingRules() {}

    private static boolean givesMaterialForAddresses(ProcessingActivity activity) {
        return activity.purposes().stream()
                .flatMap(purpose -> purpose.category().stream())
                .anyMatch(PurposeCategories.LEAD_GENERATION::equals);
    }

    private static boolean deniesMarketing(CheckContext in) {
        return in.ropa().publishedNotice().stream()
                .flatMap(notice -> notice.claims().stream())
                .anyMatch(claim -> claim.kind() == ClaimKind.NOT_USED_FOR_MARKETING);
    }

    /** If all of it rests on consent, taking consent back stops all of it. */
    private static boolean isStoppedByWithdrawal(CheckContext in) {
        return !in.resolved().basesOf(in.activity()).isEmpty()
                && in.resolved().basesOf(in.activity()).stream()
                        .allMatch(basis ->
                                basis instanceof Consent consent && ConsentRules.isDescribed(consent.withdrawal()));
    }

    /** Electronic marketing that some people get because they are customers, or that rests on no consent at all. */
    private static boolean usesCustomerException(Marketing marketing, CheckContext in) {
        return isElectronic(marketing)
                && (marketing.entries().contains(Entry.CUSTOMER)
                        || !in.resolved().restsOn(in.activity(), Consent.class));
    }

    private static boolean isOnlyForThoseWhoAsked(Marketing marketing, CheckContext in) {
        return !marketing.entries().isEmpty()
                && ASKED.containsAll(marketing.entries())
                && in.resolved().basesOf(in.activity()).isEmpty();
    }

    private static boolean reachesPeopleInNorway(CheckContext in) {
        return in.controllerCountry().equals(Jurisdiction.NORWAY.country())
                || in.resolved().dataSubjectsIn(in.activity()).stream()
                        .anyMatch(country -> Optional.of(country).equals(Jurisdiction.NORWAY.country()));
    }

    private static Optional<Withdrawal.Reach> reach(Marketing marketing) {
        return marketing.optOut().flatMap(Withdrawal::reach);
    }

    private static boolean isOfferedEachTime(Withdrawal optOut) {
        boolean inEachMessage = optOut.offered().contains(Withdrawal.Offered.IN_EACH_MESSAGE)
                || optOut.means().contains(WithdrawalMeans.UNSUBSCRIBE_LINK)
                || optOut.means().contains(WithdrawalMeans.REPLY);
        boolean atCollection =
                optOut.offered().isEmpty() || optOut.offered().contains(Withdrawal.Offered.AT_COLLECTION);
        return inEachMessage && atCollection;
    }

    private static boolean isElectronic(Marketing marketing) {
        return marketing.channels().stream().anyMatch(MarketingChannel::isElectronicMessage);
    }

    private static boolean reachesOthersThanCustomers(CheckContext in) {
        return in.activity().dataSubjects().stream().anyMatch(people -> !people.equals(CUSTOMER));
    }

    private static List<Object> othersThanCustomers(CheckContext in) {
        return in.activity().dataSubjects().stream()
                .filter(people -> !people.equals(CUSTOMER))
                .map(people -> in.resolved()
                        .dataSubjectCategory(people)
                        .<Object>map(category -> category.label())
                        .orElse(people.value()))
                .toList();
    }
}
