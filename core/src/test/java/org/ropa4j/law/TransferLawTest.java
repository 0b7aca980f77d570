package org.ropa4j.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the tables answer for a tool, between two roles and two countries, on a day: the boundaries of each tool to the day.
 */
class TransferLawTest {

    private static final TransferInstruments TOOLS = TransferInstruments.builtIn();
    private static final AdequacyDecisions DECISIONS = AdequacyDecisions.builtIn();
    private static final EeaStates STATES = EeaStates.builtIn();

    /** Adequacy: sender, destination, day, and the rows in force, with an asterisk where the record must show more. */
    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        NO | US | 2000-11-29 | none
        NO | US | 2000-11-30 | ADQ-US-SH*
        NO | US | 2015-10-05 | ADQ-US-SH*
        NO | US | 2015-10-06 | none
        NO | US | 2016-07-11 | none
        NO | US | 2016-07-12 | ADQ-US-PS*
        NO | US | 2020-07-15 | ADQ-US-PS*
        NO | US | 2020-07-16 | none
        NO | US | 2023-07-09 | none
        NO | US | 2023-07-10 | ADQ-US-DPF*
        NO | US | 2026-11-23 | ADQ-US-DPF*
        NO | GB | 2020-12-31 | no third country
        NO | GB | 2021-01-01 | BRIDGE-GB
        NO | GB | 2021-06-27 | BRIDGE-GB
        NO | GB | 2021-06-28 | ADQ-GB*
        NO | GB | 2025-06-28 | ADQ-GB*
        NO | GB | 2025-12-18 | ADQ-GB*
        NO | GB | 2025-12-19 | ADQ-GB-2025
        NO | GB | 2031-12-27 | ADQ-GB-2025
        NO | GB | 2031-12-28 | none
        NO | BR | 2026-01-27 | none
        NO | BR | 2026-01-28 | ADQ-BR*
        NO | JP | 2019-01-22 | none
        NO | JP | 2019-01-23 | ADQ-JP*
        NO | KR | 2021-12-16 | none
        NO | KR | 2021-12-17 | ADQ-KR*
        NO | CA | 2026-11-23 | ADQ-CA*
        NO | IL | 2026-11-23 | ADQ-IL*
        NO | CH | 2000-07-25 | none
        NO | CH | 2026-11-23 | ADQ-CH
        NO | FO | 2010-03-04 | none
        NO | FO | 2010-03-05 | ADQ-FO
        DK | FO | 2026-11-23 | ADQ-FO
        NO | GL | 2026-11-23 | none
        DK | GL | 2026-11-23 | none
        NO | NZ | 2026-11-23 | ADQ-NZ
        NO | IN | 2026-11-23 | none
        NO | DE | 2026-11-23 | no third country
        DE | NO | 2026-11-23 | no third country
        DE | IS | 2026-11-23 | no third country
        IS | LI | 2026-11-23 | no third country
        NO | SJ | 2026-11-23 | no third country
        SJ | NO | 2026-11-23 | no third country
        DE | SJ | 2026-11-23 | none
        FI | AX | 2026-11-23 | no third country
        DE | GF | 2026-11-23 | no third country
        NO | NC | 2026-11-23 | none
        """)
    void adequacy(String sender, String destination, LocalDate date, String expected) {
        Country to = Country.of(destination);
        if (!STATES.isThirdCountry(to, Country.of(sender), date)) {
            assertThat("no third country").isEqualTo(expected);
            return;
        }
        List<String> found = DECISIONS.decisionsFor(to, date).stream()
                .map(row -> row.id() + (row.isLimited() ? "*" : ""))
                .toList();
        assertThat(found.isEmpty() ? "none" : String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
        European Patent Organisation,        2025-07-17, none
        European Patent Organisation,        2025-07-18, ADQ-EPO
        epo,                                 2026-11-23, ADQ-EPO
        ' Den europeiske patentorganisasjon ', 2026-11-23, ADQ-EPO
        United Nations,                      2026-11-23, none
        """)
    void adequacyOfAnInternationalOrganisation(String organisation, LocalDate date, String expected) {
        List<String> found = DECISIONS.decisionsFor(organisation, date).stream()
                .map(AdequacyDecision::id)
                .toList();
        assertThat(found.isEmpty() ? "none" : String.join(", ", found)).isEqualTo(expected);
    }

    /** Tools: exporter's country, roles from C and P, day of the contract, day asked about, and what stands in the way. */
    @ParameterizedTest(name = "{0} from {1}, {2}, signed {3}, on {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        scc-2001-497      | NO | C-C | 2001-09-03 | 2001-09-03 | holds
        scc-2001-497      | NO | C-C | 2001-09-02 | 2010-01-01 | signed too early or late
        scc-2001-497      | NO | C-C | 2021-09-26 | 2022-12-27 | holds, assess
        scc-2001-497      | NO | C-P | 2021-09-26 | 2022-12-27 | wrong roles, assess
        scc-2004-915      | NO | C-C | 2005-03-31 | 2022-12-27 | signed too early or late, assess
        scc-2004-915      | NO | C-C | 2021-09-26 | 2022-12-28 | ended, assess
        scc-2002-16       | NO | C-P | 2010-05-14 | 2010-05-15 | holds
        scc-2002-16       | NO | C-P | 2010-05-15 | 2010-05-15 | signed too early or late
        scc-2002-16       | NO | C-P | 2010-05-14 | 2021-09-27 | ended, assess
        scc-2010-87       | NO | C-P | 2021-09-26 | 2021-09-26 | holds, assess
        scc-2010-87       | NO | C-P | 2021-09-26 | 2021-09-27 | holds, assess
        scc-2010-87       | NO | C-P | 2021-09-26 | 2022-12-27 | holds, assess
        scc-2010-87       | NO | C-P | 2021-09-26 | 2022-12-28 | ended, assess
        scc-2010-87       | NO | C-P | 2021-09-27 | 2022-12-27 | signed too early or late, assess
        scc-2010-87       | NO | C-P | 2010-05-14 | 2021-01-01 | signed too early or late, assess
        scc-2010-87       | NO | C-P | 2015-01-01 | 2020-07-15 | holds
        scc-2010-87       | NO | C-P | 2015-01-01 | 2020-07-16 | holds, assess
        scc-2010-87       | NO | P-P | 2015-01-01 | 2019-01-01 | wrong roles
        scc-2010-87       | NO | C-C | 2015-01-01 | 2019-01-01 | wrong roles
        scc-2010-87       | NO | C-P | 2020-01-01 | 2019-12-31 | not yet signed
        scc-914-m1        | NO | C-C | 2021-06-26 | 2026-11-23 | signed too early or late, assess
        scc-914-m1        | NO | C-C | 2021-06-27 | 2021-06-27 | holds, assess
        scc-914-m1        | NO | C-P | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m1        | NO | P-P | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m1        | NO | P-C | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m2        | NO | C-C | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m2        | NO | C-P | 2021-06-27 | 2026-11-23 | holds, assess
        scc-914-m2        | NO | P-P | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m2        | NO | P-C | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m3        | NO | C-C | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m3        | NO | C-P | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m3        | NO | P-P | 2021-06-27 | 2026-11-23 | holds, assess
        scc-914-m3        | NO | P-C | 2021-06-27 | 2026-11-23 | wrong roles, assess
        scc-914-m4        | NO | C-C | 2021-06-27 | 2026-11-23 | wrong roles, assess if combined
        scc-914-m4        | NO | C-P | 2021-06-27 | 2026-11-23 | wrong roles, assess if combined
        scc-914-m4        | NO | P-P | 2021-06-27 | 2026-11-23 | wrong roles, assess if combined
        scc-914-m4        | NO | P-C | 2021-06-27 | 2026-11-23 | holds, assess if combined
        scc-914-m2        | SJ | C-P | 2021-06-27 | 2026-11-23 | holds, assess
        scc-914-m2        | DE | C-P | 2021-06-27 | 2026-11-23 | holds, assess
        scc-914-m2        | GB | C-P | 2021-06-27 | 2026-11-23 | other law, assess
        scc-914-m2        | CH | C-P | 2021-06-27 | 2026-11-23 | other law, assess
        scc-915           | NO | C-P | 2021-06-27 | 2026-11-23 | other law
        art48             | NO | C-C | 2021-06-27 | 2026-11-23 | other law
        us-dpf            | NO | C-P | 2023-07-10 | 2026-11-23 | holds
        us-dpf            | NO | C-C | 2023-07-09 | 2026-11-23 | signed too early or late
        us-privacy-shield | NO | C-P | 2016-07-12 | 2020-07-15 | holds
        us-privacy-shield | NO | C-P | 2016-07-12 | 2020-07-16 | ended
        us-safe-harbour   | NO | C-P | 2000-11-30 | 2015-10-05 | holds
        us-safe-harbour   | NO | C-P | 2000-11-30 | 2015-10-06 | ended
        bcr-c             | NO | C-C | 2010-01-01 | 2026-11-23 | holds, assess
        bcr-c             | NO | C-P | 2010-01-01 | 2020-07-15 | holds
        bcr-c             | NO | P-P | 2010-01-01 | 2020-07-15 | wrong roles
        bcr-p             | NO | P-P | 2018-07-20 | 2026-11-23 | holds, assess
        bcr-p             | NO | C-P | 2018-07-20 | 2026-11-23 | wrong roles, assess
        code              | NO | C-P | 2022-01-01 | 2026-11-23 | holds, assess
        certification     | NO | C-P | 2018-05-24 | 2026-11-23 | signed too early or late, assess
        public-instrument | NO | C-C | 2018-07-20 | 2019-01-01 | holds
        ad-hoc            | NO | C-P | 2016-01-01 | 2026-11-23 | holds, assess, authorise
        admin-arrangement | NO | C-C | 2019-01-01 | 2019-01-01 | holds, authorise
        art49-1-a         | NO | C-C | 2018-05-24 | 2019-01-01 | signed too early or late
        art49-1-a         | NO | C-C | 2018-05-25 | 2026-11-23 | holds
        art49-1-b         | NO | P-C | 2019-01-01 | 2026-11-23 | holds
        art49-1-2         | NO | C-C | 2018-07-20 | 2018-07-20 | holds, assess
        art49-1-2         | NO | P-C | 2018-07-20 | 2018-07-20 | wrong roles, assess
        uk-idta           | NO | C-P | 2022-03-21 | 2026-11-23 | other law, assess
        uk-idta           | GB | C-P | 2022-03-21 | 2026-11-23 | holds, assess
        uk-idta           | GB | C-P | 2022-03-20 | 2026-11-23 | signed too early or late, assess
        uk-addendum       | DE | C-P | 2022-03-21 | 2026-11-23 | other law, assess
        uk-us-bridge      | GB | C-P | 2023-10-12 | 2026-11-23 | holds
        uk-us-bridge      | NO | C-P | 2023-10-12 | 2026-11-23 | other law
        ch-scc            | CH | C-P | 2021-08-27 | 2026-11-23 | holds, assess
        ch-us-dpf         | NO | C-P | 2024-09-15 | 2026-11-23 | other law
        """)
    void tool(String id, String exporter, String roles, LocalDate concluded, LocalDate date, String expected) {
        TransferInstrument tool = TOOLS.of(id);
        List<String> answer = new ArrayList<>();
        if (!tool.isForExportsFrom(Country.of(exporter), date)) {
            answer.add("other law");
        } else if (!tool.fits(role(roles.charAt(0)), role(roles.charAt(2)))) {
            answer.add("wrong roles");
        } else if (tool.validity().holds(concluded, date)) {
            answer.add("holds");
        } else if (!tool.validity().mayBeConcludedOn(concluded)) {
            answer.add("signed too early or late");
        } else {
            answer.add(date.isBefore(concluded) ? "not yet signed" : "ended");
        }
        if (tool.needsAssessment(date)) {
            answer.add("assess");
        } else if (tool.assessment().isNeeded(date, true)) {
            answer.add("assess if combined");
        }
        if (tool.needsAuthorisation()) {
            answer.add("authorise");
        }
        assertThat(String.join(", ", answer)).isEqualTo(expected);
    }

    private static ProcessingRole role(char letter) {
        return letter == 'C' ? ProcessingRole.CONTROLLER : ProcessingRole.PROCESSOR;
    }
}
