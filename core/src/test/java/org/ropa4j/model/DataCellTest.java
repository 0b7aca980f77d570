package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ropa4j.text.LocalizedText;

/** What holds of each category of data that an activity uses: see {@link ResolvedRopa#cellsOf}. */
class DataCellTest {
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
}
