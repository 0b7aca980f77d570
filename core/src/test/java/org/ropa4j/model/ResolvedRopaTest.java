package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

class ResolvedRopaTest {
    private static final PartyId HOST = PartyId.of("host");
    private static final PartyId BANK = PartyId.of("bank");

    private static LocalizedText text(String text) {
        return LocalizedText.of(Locale.ENGLISH, text);
    }

    private static Ropa.Builder record() {
        return Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").country("NO").build());
    }

    private static ProcessingActivity.Builder sales() {
        return ProcessingActivity.builder("sales", text("Sales"));
    }

    private static List<DataCell> cells(Ropa ropa) {
        return ropa.resolved().cellsOf(ropa.activities().get(0));
    }

    @Test
    void a_tracker_is_asked_for_as_it_says_or_as_all_are() {
        TrackerConsent general =
                TrackerConsent.builder().given(ConsentAct.ACTIVE_CHOICE).build();
        TrackerConsent own =
                TrackerConsent.builder().given(ConsentAct.NOT_ASKED).build();
        Ropa ropa = record().trackerPolicy(
                        TrackerPolicy.builder().consent(general).build())
                .build();
        Tracker plain = Tracker.builder("plain").build();

        assertThat(ropa.resolved().consentFor(plain)).contains(general);
        assertThat(ropa.resolved().consentFor(plain.toBuilder().consent(own).build()))
                .contains(own);
        assertThat(record().build().resolved().consentFor(plain)).isEmpty();
    }

    @Test
    void categories_are_part_of_wider_ones() {
        Ropa ropa = record().vocabulary(Vocabulary.of(
                        new DataCategory(
                                DataCategoryId.of("insulin-doses"),
                                text("insulin doses"),
                                Sensitivity.SPECIAL,
                                Optional.of(SpecialCategory.HEALTH),
                                Optional.of(DataCategories.MEDICATION),
                                Optional.empty(),
                                Optional.empty()),
                        loop("a", "b"),
                        loop("b", "a")))
                .build();
        ResolvedRopa resolved = ropa.resolved();

        assertThat(resolved.isA(DataCategoryId.of("insulin-doses"), DataCategories.HEALTH))
                .isTrue();
        assertThat(resolved.isA(DataCategories.HEALTH, DataCategoryId.of("insulin-doses")))
                .isFalse();
        assertThat(resolved.isA(DataCategories.HEALTH, DataCategories.HEALTH)).isTrue();
        assertThat(resolved.isA(PurposeCategories.NEWSLETTER, PurposeCategories.DIRECT_MARKETING))
                .isTrue();
        assertThat(resolved.isA(DataCategoryId.of("a"), DataCategories.HEALTH)).isFalse();
        assertThat(resolved.isA(DataCategoryId.of("unknown"), DataCategories.HEALTH))
                .isFalse();
    }

    private static DataCategory loop(String id, String broader) {
        return new DataCategory(
                DataCategoryId.of(id),
                text(id),
                Sensitivity.ORDINARY,
                Optional.empty(),
                Optional.of(DataCategoryId.of(broader)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void joint_controllers_find_their_arrangement() {
        JointArrangement general = JointArrangement.builder()
                .controller(PartyId.of("acme"))
                .controller(BANK)
                .build();
        JointArrangement ofSales =
                general.toBuilder().activity(ActivityId.of("sales")).build();
        ProcessingActivity joint =
                sales().controller(PartyId.of("acme")).controller(BANK).build();
        ProcessingActivity alone =
                ProcessingActivity.builder("alone", text("Alone")).build();
        Ropa ropa = record().activity(joint)
                .activity(alone)
                .jointArrangement(general)
                .jointArrangement(ofSales)
                .build();

        assertThat(ropa.resolved().jointArrangementsOf(joint)).containsExactly(general, ofSales);
        assertThat(ropa.resolved().jointArrangementsOf(alone)).isEmpty();
    }

    @Test
    void arrangements_of_others_and_of_other_activities_are_left_out() {
        PartyId acme = PartyId.of("acme");
        JointArrangement withBank =
                JointArrangement.builder().controller(acme).controller(BANK).build();
        JointArrangement withShop =
                withBank.toBuilder().controller(PartyId.of("shop")).build();
        JointArrangement ofOther =
                withBank.toBuilder().activity(ActivityId.of("other")).build();
        JointArrangement again = withBank.toBuilder().reference("again").build();
        ProcessingActivity joint = sales().controller(acme).controller(BANK).build();
        Ropa ropa = record().activity(joint)
                .jointArrangement(withShop)
                .jointArrangement(withBank)
                .jointArrangement(ofOther)
                .jointArrangement(again)
                .build();

        assertThat(ropa.resolved().jointArrangementsOf(joint)).containsExactly(withBank, again);
    }

    @Test
    void everybody_are_those_whom_the_other_activities_name() {
        ProcessingActivity disclosure = ProcessingActivity.builder("disclosure", text("Disclosure"))
                .dataSubject(DataSubjectCategories.PATIENT)
                .allDataSubjects(true)
                .allData(true)
                .build();
        Ropa ropa = record().activity(disclosure)
                .activity(sales().dataSubject(DataSubjectCategories.CUSTOMER)
                        .dataSubject(DataSubjectCategories.PATIENT)
                        .data(DataCategories.NAME)
                        .build())
                .build();

        assertThat(ropa.resolved().dataSubjectsOf(disclosure))
                .containsExactly(DataSubjectCategories.PATIENT, DataSubjectCategories.CUSTOMER);
        assertThat(ropa.resolved().dataSubjectsOf(ropa.activities().get(1)))
                .containsExactly(DataSubjectCategories.CUSTOMER, DataSubjectCategories.PATIENT);
        assertThat(cells(ropa).get(0).dataSubjects())
                .containsExactly(DataSubjectCategories.PATIENT, DataSubjectCategories.CUSTOMER);
    }

    @Test
    void an_activity_may_say_otherwise_of_places_and_children_than_the_record() {
        ChildPolicy adults = ChildPolicy.builder().minimumAge(18).build();
        ChildPolicy children = ChildPolicy.builder().minimumAge(6).build();
        ProcessingActivity own =
                sales().dataSubjectsIn(Country.of("SE")).children(children).build();
        ProcessingActivity silent = sales().build();
        ResolvedRopa resolved = record().dataSubjectsIn(Country.of("NO"))
                .children(adults)
                .build()
                .resolved();

        assertThat(resolved.dataSubjectsIn(own)).containsExactly(Country.of("SE"));
        assertThat(resolved.dataSubjectsIn(silent)).containsExactly(Country.of("NO"));
        assertThat(resolved.childrenIn(own)).contains(children);
        assertThat(resolved.childrenIn(silent)).contains(adults);
    }

    @Test
    void an_answer_that_nobody_has_looked_for_is_no_answer_and_hides_that_of_the_record() {
        Stated<Recipient> unknown = Stated.notAssessed();
        ProcessingActivity activity = sales().recipients(unknown).build();
        Ropa ropa = record().recipients(Stated.none()).activity(activity).build();

        assertThat(ropa.resolved().recipientsOf(activity)).isEqualTo(unknown);
        assertThat(unknown.isNotAssessed()).isTrue();
        assertThat(unknown.isStated()).isFalse();
        assertThat(unknown.isNone()).isFalse();
        assertThat(unknown.items()).isEmpty();
        assertThat(Stated.notStated().isNotAssessed()).isFalse();
    }

    @Test
    void tells_what_refers_to_what() {
        Ropa ropa = record().party(Party.builder("host").build())
                .party(Party.builder("host").build())
                .activity(sales().data(DataCategories.NAME)
                        .data(DataCategoryId.of("shoe-size"))
                        .recipients(Recipient.processor(HOST).build())
                        .retention(RetentionRule.until(RetentionEventId.of("season-over")))
                        .build())
                .build();
        References references = ropa.resolved().references();

        assertThat(references.to(HOST)).containsExactly("/activities/0/recipients/0/party");
        assertThat(references.to(PartyId.of("acme"))).containsExactly("/controller");
        assertThat(references.definitionsOf(HOST)).containsExactly("/parties/1/id", "/parties/2/id");
        assertThat(references.duplicates()).containsOnlyKeys(HOST);
        assertThat(references.dangling())
                .containsOnlyKeys(DataCategoryId.of("shoe-size"), RetentionEventId.of("season-over"));
        assertThat(references.unused()).containsOnlyKeys(ActivityId.of("sales"));
    }
}
