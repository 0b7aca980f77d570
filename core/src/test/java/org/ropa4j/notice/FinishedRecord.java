package org.ropa4j.notice;

import static org.ropa4j.notice.Records.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ropa4j.model.ActivityId;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ChangePolicy;
import org.ropa4j.model.ChannelAdvice;
import org.ropa4j.model.ChildPolicy;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheck;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.IfReceived;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.Link;
import org.ropa4j.model.Measure;
import org.ropa4j.model.MeasureCategoryId;
import org.ropa4j.model.NoticePlace;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PartyKind;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingAgreement;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.RightsProcedure;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerEnd;
import org.ropa4j.model.TrackerKind;
import org.ropa4j.model.TrackerLifetime;

/** A record in three languages in which nothing is left open: a notice of it has no holes. */
final class FinishedRecord {
    private FinishedRecord() {}

    static Ropa ropa() {
        return Ropa.builder("course-provider", Records.NB, Records.NN, Records.EN)
                .controller(courseProvider())
                .party(Party.builder("host")
                        .legalName("Nordvert AS")
                        .country("NO")
                        .build())
                .party(Party.builder("analytics")
                        .legalName("Countwell Oy")
                        .knownAs("Countwell")
                        .country("FI")
                        .link(Link.of(
                                text(
                                        "Countwells personvernerklæring",
                                        "Countwell si personvernerklæring",
                                        "the privacy notice of Countwell"),
                                "https://countwell.example/privacy"))
                        .build())
                .party(Party.builder("partner")
                        .legalName("Fagforum")
                        .kind(PartyKind.ASSOCIATION)
                        .country("NO")
                        .address(new PostalAddress(
                                List.of("Eksempelveien 9"), Optional.of("0001"), Optional.of("Oslo"), Optional.empty()))
                        .build())
                .jointArrangement(JointArrangement.builder()
                        .controller(PartyId.of("course-provider"))
                        .controller(PartyId.of("partner"))
                        .activity(ActivityId.of("mentoring"))
                        .essence(text(
                                "Vi setter sammen mentor og deltaker, og Fagforum finner mentorene.",
                                "Vi set saman mentor og deltakar, og Fagforum finn mentorane.",
                                "We match mentor and participant, and Fagforum finds the mentors."))
                        .allocation(JointArrangement.Duty.RIGHTS, PartyId.of("course-provider"))
                        .build())
                .children(ChildPolicy.builder()
                        .offer(ChildPolicy.Offer.NOT_TO_CHILDREN)
                        .minimumAge(18)
                        .ifYounger(IfReceived.ERASED)
                        .build())
                .activity(FinishedActivities.enquiries())
                .activity(FinishedActivities.courses())
                .activity(FinishedActivities.accounts())
                .activity(FinishedActivities.newsletter())
                .activity(FinishedActivities.analytics())
                .activity(FinishedActivities.mentoring())
                .tracker(Tracker.builder("session", "session_id")
                        .activity(ActivityId.of("analytics"))
                        .kind(TrackerKind.COOKIE)
                        .category(TrackerCategory.STRICTLY_NECESSARY)
                        .provider(PartyId.of("course-provider"))
                        .purpose(text(
                                "Holder deg innlogget mens du er på nettstedet.",
                                "Held deg innlogga medan du er på nettstaden.",
                                "Keeps you logged in while you are on the site."))
                        .lifetime(new TrackerLifetime.Until(List.of(TrackerEnd.BROWSER_CLOSED, TrackerEnd.INACTIVITY)))
                        .data(DataCategoryId.of("session-identifier"))
                        .build())
                .tracker(Tracker.builder("visitor", "cw_visitor")
                        .activity(ActivityId.of("analytics"))
                        .kind(TrackerKind.LOCAL_STORAGE)
                        .category(TrackerCategory.STATISTICS)
                        .provider(PartyId.of("analytics"))
                        .purpose(text(
                                "Skiller besøkende fra hverandre.",
                                "Skil besøkjande frå kvarandre.",
                                "Tells visitors apart."))
                        .lifetime(new TrackerLifetime.AtMost(Period.ofMonths(13)))
                        .data(DataCategoryId.of("online-identifier"))
                        .data(DataCategoryId.of("referrer"))
                        .build())
                .tracker(Tracker.builder("throttle", "cw_throttle")
                        .activity(ActivityId.of("analytics"))
                        .kind(TrackerKind.COOKIE)
                        .category(TrackerCategory.STATISTICS)
                        .provider(PartyId.of("analytics"))
                        .purpose(text(
                                "Begrenser hvor ofte nettleseren melder fra.",
                                "Avgrensar kor ofte nettlesaren melder frå.",
                                "Limits how often the browser reports."))
                        .lifetime(new TrackerLifetime.Lasting(Duration.ofMinutes(10)))
                        .build())
                .trackersExtent(Extent.EXHAUSTIVE)
                .recipients(host(), authorities())
                .retention(RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.CASE_CLOSED)
                        .covering(Coverage.builder()
                                .finalAction(FinalAction.ERASE)
                                .build()))
                .measure(Measure.of(
                        MeasureCategoryId.of("access-control"),
                        text(
                                "Bare ansatte som trenger det i arbeidet, har tilgang til opplysningene.",
                                "Berre tilsette som treng det i arbeidet, har tilgang til opplysningane.",
                                "Only staff who need them for their work have access to the data.")))
                .measure(Measure.of(MeasureCategoryId.of("encryption-in-transit")))
                .automatedDecisions(Stated.none())
                .rights(RightsProcedure.builder()
                        .how(text(
                                "Skriv til oss hvis du vil bruke rettighetene dine.",
                                "Skriv til oss dersom du vil bruke rettane dine.",
                                "Write to us if you want to use your rights."))
                        .identityCheck(IdentityCheck.of(IdentityCheckPolicy.ON_REASONABLE_DOUBT))
                        .build())
                .notice(profile())
                .build();
    }

    private static Party courseProvider() {
        return Party.builder("course-provider")
                .legalName("Eksempelkurs AS")
                .knownAs("Eksempelkurs")
                .kind(PartyKind.COMPANY)
                .organisationNumber("000 000 000")
                .country("NO")
                .address(new PostalAddress(
                        List.of("Eksempelveien 1", "3. etasje"),
                        Optional.of("0001"),
                        Optional.of("Oslo"),
                        Optional.empty()))
                .email("personvern@eksempelkurs.example")
                .contactPoint(new ContactPoint.Phone("+47 00 00 00 00"))
                .contactPoint(new ContactPoint.Page(Link.of(
                        text("kontaktskjemaet vårt", "kontaktskjemaet vårt", "our contact form"),
                        "https://eksempelkurs.example/kontakt")))
                .site("eksempelkurs.example")
                .site("kurs.example")
                .build();
    }

    static Recipient host() {
        return Recipient.party(PartyId.of("host"))
                .category(RecipientCategoryId.of("it-suppliers"))
                .role(RecipientRole.PROCESSOR)
                .task(text(
                        "drifter nettstedet og e-posten vår",
                        "driftar nettstaden og e-posten vår",
                        "runs our web site and e-mail"))
                .agreement(ProcessingAgreement.builder()
                        .date(LocalDate.of(2024, 3, 1))
                        .reference("contracts/host-2024")
                        .description(text(
                                "Avtalen stiller krav til informasjonssikkerheten.",
                                "Avtalen stiller krav til informasjonstryggleiken.",
                                "The agreement sets requirements for information security."))
                        .build())
                .build();
    }

    private static Recipient authorities() {
        return Recipient.category(RecipientCategoryId.of("public-authorities"))
                .role(RecipientRole.AUTHORITY)
                .condition(
                        text("bare når loven krever det", "berre når lova krev det", "only when the law requires it"))
                .build();
    }

    private static NoticeProfile profile() {
        return NoticeProfile.builder()
                .subtitle(text(
                        "Slik behandler Eksempelkurs personopplysninger",
                        "Slik behandlar Eksempelkurs personopplysningar",
                        "How Eksempelkurs processes personal data"))
                .lastChanged(LocalDate.of(2026, 11, 2))
                .changes(new ChangePolicy(
                        Optional.of(ChangeAnnouncement.PEOPLE_TOLD),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(text(
                                "Vi endrer erklæringen når vi behandler opplysninger på en ny måte.",
                                "Vi endrar erklæringa når vi behandlar opplysningar på ein ny måte.",
                                "We change the notice when we process data in a new way."))))
                .channelAdvice(new ChannelAdvice(
                        ChannelAdvice.Channel.UNENCRYPTED_EMAIL,
                        List.of(),
                        Optional.of(text(
                                "E-post kan bli lest av andre.",
                                "E-post kan bli lesen av andre.",
                                "E-mail can be read by others.")),
                        text(
                                "Ikke send oss fortrolige opplysninger på e-post.",
                                "Ikkje send oss fortrulege opplysningar på e-post.",
                                "Do not send us confidential data by e-mail."),
                        Optional.empty()))
                .statement(
                        NoticePlace.INTRODUCTION,
                        text(
                                "Her kan du lese hva vi gjør med opplysninger om deg.",
                                "Her kan du lese kva vi gjer med opplysningar om deg.",
                                "Here you can read what we do with data about you."))
                .statement(
                        NoticePlace.TRACKERS,
                        text(
                                "En informasjonskapsel er en liten fil som blir lagret på enheten din.",
                                "Ein informasjonskapsel er ei lita fil som blir lagra på eininga di.",
                                "A cookie is a small file that is stored on your device."))
                .build();
    }
}
