package org.ropa4j.notice;

import static org.ropa4j.notice.Records.text;

import java.util.List;
import java.util.Optional;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheck;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Link;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Provision;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

/** A record in three languages with a hole of every kind. */
final class UnfinishedRecord {

    private UnfinishedRecord() {}

    static Ropa ropa() {
        return Ropa.builder("yoga", Records.NB, Records.NN, Records.EN)
                .controller(Party.builder("yoga")
                        .knownAs("yoga.example")
                        .contactPoint(new ContactPoint.Reference(text(
                                "Kontaktinformasjonen vår står i menyen på nettstedet.",
                                "Kontaktinformasjonen vår står i menyen på nettstaden.",
                                "Our contact details are in the menu of the site.")))
                        .site("yoga.example")
                        .build())
                .party(Party.builder("tracking").knownAs("Trackwell").build())
                .party(Party.builder("cloud")
                        .legalName("Cloudwell Inc.")
                        .country("US")
                        .build())
                .activity(classes())
                .activity(marketing())
                .activity(prices())
                .activity(ProcessingActivity.builder("archive", text("Arkiv", "Arkiv", "Archive"))
                        .build())
                .tracker(Tracker.builder("tw", "_tw")
                        .activity(ActivityId.of("marketing"))
                        .provider(PartyId.of("tracking"))
                        .build())
                .trackersExtent(Extent.MAINLY)
                .retention(new RetentionRule.WhileNecessary(Coverage.everything()))
                .retention(new RetentionRule.Statutory(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Coverage.builder()
                                .scope(text(
                                        "opplysninger som regnskapsreglene eller lignende regler sier at vi må lagre",
                                        "opplysningar som rekneskapsreglane eller liknande reglar seier at vi må lagre",
                                        "data that accounting rules or the like tell us to store"))
                                .build()))
                .retention(new RetentionRule.UntilEvent(
                        RetentionEvents.CUSTOMER_RELATIONSHIP_ENDED,
                        Coverage.builder()
                                .dataSubject(DataSubjectCategoryId.of("customer"))
                                .finalAction(FinalAction.ERASE)
                                .finalAction(FinalAction.HAND_OVER)
                                .build()))
                .rights(RightsProcedure.builder()
                        .identityCheck(IdentityCheck.of(
                                IdentityCheckPolicy.ALWAYS,
                                text(
                                        "for å ta vare på konfidensialiteten",
                                        "for å ta vare på konfidensialiteten",
                                        "to protect confidentiality")))
                        .build())
                .build();
    }

    private static ProcessingActivity classes() {
        return ProcessingActivity.builder("classes", text("Timer", "Timar", "Classes"))
                .purpose(Purpose.of(
                        text("holde timer", "halde timar", "hold classes"),
                        new LegalBasis.LegitimateInterests(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .purpose(Purpose.of(text("ta betalt", "ta betalt", "be paid"), LegalBasis.legalObligation()))
                .purpose(Purpose.of(text("lage en oversikt", "lage ei oversikt", "make an overview")))
                .dataSubject(DataSubjectCategoryId.of("customer"))
                .source(Source.builder(SourceKind.PUBLIC_SOURCE)
                        .condition(text("i noen tilfeller", "i nokre tilfelle", "in some cases"))
                        .build())
                .source(Source.of(SourceKind.THIRD_PARTY))
                .provision(Provision.of(ProvisionKind.STATUTORY))
                .recipients(
                        Recipient.party(PartyId.of("cloud"))
                                .role(RecipientRole.PROCESSOR)
                                .build(),
                        Recipient.category(RecipientCategoryId.of("third-parties"))
                                .condition(text(
                                        "bare når det finnes et lovlig grunnlag for det",
                                        "berre når det finst eit lovleg grunnlag for det",
                                        "only where there is a lawful ground for it"))
                                .build(),
                        Recipient.party(PartyId.of("nobody")).build())
                .build();
    }

    private static ProcessingActivity marketing() {
        return ProcessingActivity.builder("marketing", text("Markedsføring", "Marknadsføring", "Marketing"))
                .purpose(Purpose.of(
                        text("sende nyhetsbrev", "sende nyhendebrev", "send a newsletter"), LegalBasis.consent()))
                .purpose(Purpose.of(
                        text("måle interessen", "måle interessa", "measure interest"),
                        LegalBasis.consent(
                                ConsentAct.BROWSER_SETTINGS,
                                Withdrawal.builder()
                                        .means(WithdrawalMeans.BROWSER_SETTINGS)
                                        .link(Link.of(text(
                                                "Slik unngår du informasjonskapsler",
                                                "Slik unngår du informasjonskapslar",
                                                "How to avoid cookies")))
                                        .build())))
                .data(DataCategoryId.of("email-address"))
                .source(Source.of(SourceKind.DATA_SUBJECT))
                .marketing(Marketing.builder().channel(MarketingChannel.EMAIL).build())
                .build();
    }

    private static ProcessingActivity prices() {
        return ProcessingActivity.builder("prices", text("Priser", "Prisar", "Prices"))
                .purpose(Purpose.of(
                        text("regne ut prisen din", "rekne ut prisen din", "work out your price"),
                        LegalBasis.publicTask()))
                .recipients(Stated.none())
                .automatedDecisions(Stated.listed(List.of(AutomatedDecision.builder(text(
                                "Et dataprogram setter prisen din.",
                                "Eit dataprogram set prisen din.",
                                "A computer program sets your price."))
                        .build())))
                .build();
    }
}
