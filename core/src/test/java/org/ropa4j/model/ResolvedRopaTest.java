package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

class ResolvedRopaTest {
    private static final PartyId HOST = PartyId.of("host");
    private static final PartyId BANK = PartyId.of("bank");
    private static final DataGroupId CONTACT = DataGroupId.of("contact-data");
    private static final RetentionRule ONE_YEAR =
            RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.CASE_CLOSED);
    private static final RetentionRule TWO_YEARS =
            RetentionRule.forPeriod(Period.ofYears(2), RetentionEvents.CASE_CLOSED);
    private static final RetentionRule THREE_YEARS =
            RetentionRule.forPeriod(Period.ofYears(3), RetentionEvents.CASE_CLOSED);
    private static final RetentionRule TEN_YEARS =
            RetentionRule.forPeriod(Period.ofYears(10), RetentionEvents.CASE_CLOSED);

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
    void a_cell_says_first_what_the_data_say_then_the_activity_then_the_group_then_the_record() {
        DataGroup group = DataGroup.builder("contact-data", text("contact data"))
                .data(DataCategories.NAME)
                .retention(THREE_YEARS)
                .build();
        Ropa ofRecord = record().retention(TEN_YEARS)
                .dataGroup(group)
                .activity(sales().data(DataCategories.AGE).build())
                .build();
        Ropa ofGroup = record().retention(TEN_YEARS)
                .dataGroup(group)
                .activity(sales().dataGroup(CONTACT).build())
                .build();
        Ropa ofActivity = record().retention(TEN_YEARS)
                .dataGroup(group)
                .activity(sales().dataGroup(CONTACT).retention(TWO_YEARS).build())
                .build();
        Ropa ofData = record().retention(TEN_YEARS)
                .dataGroup(group)
                .activity(sales().dataGroup(CONTACT)
                        .retention(TWO_YEARS)
                        .data(DataUse.builder(DataCategories.NAME)
                                .retention(ONE_YEAR)
                                .build())
                        .build())
                .build();

        assertThat(cells(ofRecord).get(0).retention()).containsExactly(TEN_YEARS);
        assertThat(cells(ofGroup).get(0).retention()).containsExactly(THREE_YEARS);
        assertThat(cells(ofActivity).get(0).retention()).containsExactly(TWO_YEARS);
        assertThat(cells(ofData)).hasSize(1);
        assertThat(cells(ofData).get(0).retention()).containsExactly(ONE_YEAR);
        assertThat(cells(ofData).get(0).group()).isEmpty();
        assertThat(cells(ofGroup).get(0).group()).contains(CONTACT);
    }

    @Test
    void a_rule_covers_only_the_data_it_names() {
        RetentionRule ofNames =
                TWO_YEARS.covering(Coverage.builder().data(DataCategories.NAME).build());
        Ropa ropa = record().activity(sales().data(DataCategories.NAME, DataCategories.AGE)
                        .retention(ofNames)
                        .retention(ONE_YEAR)
                        .build())
                .build();

        assertThat(cells(ropa).get(0).retention()).containsExactly(ofNames, ONE_YEAR);
        assertThat(cells(ropa).get(1).retention()).containsExactly(ONE_YEAR);
    }

    @Test
    void a_recipient_receives_only_the_data_it_names() {
        Recipient host = Recipient.processor(HOST).build();
        Recipient bank = Recipient.party(BANK).data(DataCategories.BANK_ACCOUNT).build();
        Ropa ropa = record().recipients(host, bank)
                .activity(sales().data(DataCategories.NAME, DataCategories.BANK_ACCOUNT)
                        .build())
                .build();
        Ropa onlyBank = ropa.toBuilder().recipients(bank).build();

        assertThat(cells(ropa).get(0).recipients().items()).containsExactly(host);
        assertThat(cells(ropa).get(1).recipients().items()).containsExactly(host, bank);
        assertThat(cells(onlyBank).get(0).recipients()).isEqualTo(Stated.none());
    }

    @Test
    void silence_on_recipients_stays_silence() {
        Ropa silent =
                record().activity(sales().data(DataCategories.NAME).build()).build();
        Ropa none = silent.toBuilder().recipients(Stated.none()).build();

        assertThat(cells(silent).get(0).recipients()).isEqualTo(Stated.notStated());
        assertThat(cells(none).get(0).recipients()).isEqualTo(Stated.none());
    }

    @Test
    void data_have_bases_sources_and_permissions_of_their_own_or_those_of_the_activity() {
        LegalBasis contract = LegalBasis.contract(ContractStage.PERFORMANCE);
        LegalBasis consent = LegalBasis.consent();
        DataPermission explicit = DataPermission.special(DataPermission.Condition.EXPLICIT_CONSENT);
        Source person = Source.of(SourceKind.DATA_SUBJECT);
        Source doctor = Source.of(HOST);
        Ropa ropa = record().activity(sales().purpose(Purpose.of(text("deliver"), contract))
                        .dataSubjects(DataSubjectCategories.CUSTOMER)
                        .source(person)
                        .provision(Provision.of(ProvisionKind.CONTRACTUAL))
                        .data(DataCategories.NAME)
                        .data(DataUse.builder(DataCategories.HEALTH)
                                .dataSubject(DataSubjectCategories.CHILD)
                                .basis(consent)
                                .permittedBy(explicit)
                                .source(doctor)
                                .provision(Provision.of(ProvisionKind.VOLUNTARY))
                                .build())
                        .build())
                .build();
        DataCell name = cells(ropa).get(0);
        DataCell health = cells(ropa).get(1);

        assertThat(name.bases()).containsExactly(contract);
        assertThat(name.sources()).containsExactly(person);
        assertThat(name.permittedBy()).isEmpty();
        assertThat(name.dataSubjects()).containsExactly(DataSubjectCategories.CUSTOMER);
        assertThat(name.provision().orElseThrow().kind()).isEqualTo(ProvisionKind.CONTRACTUAL);
        assertThat(health.bases()).containsExactly(consent);
        assertThat(health.sources()).containsExactly(doctor);
        assertThat(health.permittedBy()).containsExactly(explicit);
        assertThat(health.dataSubjects()).containsExactly(DataSubjectCategories.CHILD);
        assertThat(health.provision().orElseThrow().kind()).isEqualTo(ProvisionKind.VOLUNTARY);
    }

    @Test
    void an_activity_over_all_data_uses_what_the_others_use_on_its_own_terms() {
        ProcessingActivity claims = ProcessingActivity.builder("claims", text("Claims"))
                .allData(true)
                .retention(TEN_YEARS)
                .build();
        Ropa ropa = record().activity(claims)
                .activity(sales().data(DataUse.builder(DataCategories.NAME)
                                .retention(ONE_YEAR)
                                .build())
                        .data(DataCategories.AGE)
                        .build())
                .activity(ProcessingActivity.builder("support", text("Support"))
                        .data(DataCategories.NAME, DataCategories.CHAT_CONTENT)
                        .build())
                .build();

        assertThat(cells(ropa))
                .extracting(DataCell::category)
                .containsExactly(DataCategories.NAME, DataCategories.AGE, DataCategories.CHAT_CONTENT);
        assertThat(cells(ropa)).allSatisfy(cell -> assertThat(cell.retention()).containsExactly(TEN_YEARS));
    }

    @Test
    void a_group_that_is_not_there_holds_nothing() {
        Ropa ropa = record().activity(sales().dataGroup(CONTACT).build()).build();

        assertThat(cells(ropa)).isEmpty();
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
    void tells_who_outside_the_eea_sees_which_data_on_a_day() {
        Transfer toUs = Transfer.to("US").until(LocalDate.of(2022, 12, 31)).build();
        Recipient host = Recipient.processor(HOST)
                .data(DataCategories.NAME)
                .subProcessors(Recipient.party(PartyId.of("support"))
                        .role(RecipientRole.SUB_PROCESSOR)
                        .build())
                .transfers(Stated.none())
                .build();
        Recipient cloud = Recipient.category(RecipientCategories.CLOUD_PROVIDERS)
                .transfers(toUs)
                .build();
        Ropa ropa = record().party(Party.builder("host").country("GB").build())
                .party(Party.builder("support").country("IN").build())
                .party(Party.builder("tracking").country("US").build())
                .activity(sales().data(DataCategories.NAME, DataCategories.AGE)
                        .recipients(host, cloud)
                        .build())
                .tracker(Tracker.builder("t", "_t")
                        .provider(PartyId.of("tracking"))
                        .data(DataCategories.ONLINE_IDENTIFIER)
                        .build())
                .build();
        Optional<ActivityId> sales = Optional.of(ActivityId.of("sales"));
        ThirdCountryAccess byHost =
                access(sales, Optional.of(HOST), Optional.empty(), "GB", List.of(DataCategories.NAME), List.of());
        ThirdCountryAccess bySupport = access(
                sales,
                Optional.of(PartyId.of("support")),
                Optional.empty(),
                "IN",
                List.of(DataCategories.NAME),
                List.of());
        ThirdCountryAccess byCloud = access(
                sales,
                Optional.empty(),
                Optional.of(RecipientCategories.CLOUD_PROVIDERS),
                "US",
                List.of(DataCategories.NAME, DataCategories.AGE),
                List.of(toUs));
        ThirdCountryAccess byTracker = access(
                Optional.empty(),
                Optional.of(PartyId.of("tracking")),
                Optional.empty(),
                "US",
                List.of(DataCategories.ONLINE_IDENTIFIER),
                List.of());

        assertThat(ropa.resolved().thirdCountryAccess(LocalDate.of(2020, 12, 31)))
                .as("the United Kingdom counts as a Member State to the end of 2020")
                .containsExactly(bySupport, byCloud, byTracker);
        assertThat(ropa.resolved().thirdCountryAccess(LocalDate.of(2021, 1, 1)))
                .containsExactly(byHost, bySupport, byCloud, byTracker);
        assertThat(ropa.resolved().thirdCountryAccess(LocalDate.of(2023, 1, 1)))
                .containsExactly(byHost, bySupport, byTracker);
    }

    @Test
    void what_a_transfer_or_a_sub_processor_does_not_get_nobody_there_sees() {
        DataGroup group = DataGroup.builder("contact-data", text("contact data"))
                .data(DataCategories.NAME)
                .build();
        Transfer ofNames = Transfer.to("US").dataGroup(CONTACT).build();
        Recipient cloud = Recipient.category(RecipientCategories.CLOUD_PROVIDERS)
                .transfers(ofNames)
                .subProcessors(Recipient.party(PartyId.of("support"))
                        .dataGroup(CONTACT)
                        .transfers(Stated.none())
                        .build())
                .build();
        Ropa ropa = record().party(Party.builder("support").country("IN").build())
                .dataGroup(group)
                .activity(sales().dataGroup(CONTACT)
                        .data(DataCategories.AGE)
                        .recipients(cloud)
                        .build())
                .build();

        assertThat(ropa.resolved().thirdCountryAccess(LocalDate.of(2026, 1, 1)))
                .extracting(ThirdCountryAccess::countries, ThirdCountryAccess::data)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(List.of(Country.of("US")), List.of(DataCategories.NAME)),
                        org.assertj.core.api.Assertions.tuple(List.of(Country.of("IN")), List.of(DataCategories.NAME)));
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
    void finds_places_and_processors_work_outside_the_eea() {
        Ropa ropa = record().storedIn(StoragePlace.builder(text("a server"))
                        .country(Country.of("CH"))
                        .build())
                .activity(sales().data(DataCategories.NAME).build())
                .processorActivity(ProcessorActivity.builder("films", text("Films"))
                        .data(DataCategories.PHOTO)
                        .transfers(Stated.listed(
                                List.of(Transfer.toUnnamedCountries().build())))
                        .build())
                .build();

        assertThat(ropa.resolved().thirdCountryAccess(LocalDate.of(2026, 1, 1)))
                .extracting(ThirdCountryAccess::activity, ThirdCountryAccess::countries, ThirdCountryAccess::data)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                Optional.of(ActivityId.of("sales")),
                                List.of(Country.of("CH")),
                                List.of(DataCategories.NAME)),
                        org.assertj.core.api.Assertions.tuple(
                                Optional.of(ActivityId.of("films")), List.of(), List.of(DataCategories.PHOTO)));
    }

    private static ThirdCountryAccess access(
            Optional<ActivityId> activity,
            Optional<PartyId> party,
            Optional<RecipientCategoryId> category,
            String country,
            List<DataCategoryId> data,
            List<Transfer> transfers) {
        return new ThirdCountryAccess(activity, party, category, List.of(Country.of(country)), data, transfers);
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
