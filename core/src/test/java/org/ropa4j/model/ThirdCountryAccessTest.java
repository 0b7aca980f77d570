package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.law.Country;
import org.ropa4j.text.LocalizedText;

/** Who outside the EEA sees which data: see {@link ResolvedRopa#thirdCountryAccess}. */
class ThirdCountryAccessTest {
    private static final PartyId HOST = PartyId.of("host");
    private static final DataGroupId CONTACT = DataGroupId.of("contact-data");

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
                        tuple(List.of(Country.of("US")), List.of(DataCategories.NAME)),
                        tuple(List.of(Country.of("IN")), List.of(DataCategories.NAME)));
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
                        tuple(
                                Optional.of(ActivityId.of("sales")),
                                List.of(Country.of("CH")),
                                List.of(DataCategories.NAME)),
                        tuple(Optional.of(ActivityId.of("films")), List.of(), List.of(DataCategories.PHOTO)));
    }

    @Test
    void what_a_group_holds_is_seen_in_processors_work_as_well() {
        Ropa ropa = record().dataGroup(DataGroup.builder("contact-data", text("contact data"))
                        .data(DataCategories.NAME)
                        .build())
                .processorActivity(ProcessorActivity.builder("films", text("Films"))
                        .data(DataCategories.PHOTO)
                        .dataGroup(CONTACT)
                        .subProcessors(Recipient.processor(HOST)
                                .dataGroup(CONTACT)
                                .transfers(Transfer.to("US").build())
                                .build())
                        .build())
                .build();

        assertThat(ropa.resolved().thirdCountryAccess(LocalDate.of(2026, 1, 1)))
                .extracting(ThirdCountryAccess::party, ThirdCountryAccess::data)
                .containsExactly(tuple(Optional.of(HOST), List.of(DataCategories.NAME)));
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
}
