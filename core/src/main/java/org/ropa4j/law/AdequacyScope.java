package org.ropa4j.law;

/** Which recipients or data an adequacy decision covers. What the code means in full stands in the decision's own words. */
public enum AdequacyScope {
    /** The whole territory, or all of the organisation. */
    WHOLE("full"),
    /** Faroe Islands: recipients subject to the Faroese data protection Act. */
    FAROESE_ACT("faroese_act"),
    /** Canada: recipients subject to the Personal Information Protection and Electronic Documents Act. */
    CANADIAN_PIPEDA("pipeda_only"),
    /** Israel: data that are transferred or processed there by automated means. */
    AUTOMATED_PROCESSING("automated_only"),
    /** Japan: business operators subject to the Act on the Protection of Personal Information. */
    JAPANESE_BUSINESS("private_sector"),
    /** Republic of Korea: controllers subject to the Personal Information Protection Act. */
    KOREAN_PIPA("pipa"),
    /** Brazil: controllers and processors subject to the Lei Geral de Proteção de Dados. */
    BRAZILIAN_LGPD("lgpd"),
    /** United Kingdom: its data protection law. */
    UK_LAW("uk"),
    /** United Kingdom until the renewal of 2025: its data protection law, immigration control excepted. */
    UK_LAW_WITHOUT_IMMIGRATION_CONTROL("uk_not_immigration"),
    /** United States: organisations on the Data Privacy Framework List, for the data that their listing covers. */
    DATA_PRIVACY_FRAMEWORK_LIST("dpf_listed"),
    /** United States: organisations on the Privacy Shield List, for the data that their listing covered. */
    PRIVACY_SHIELD_LIST("privacy_shield"),
    /** United States: organisations that had certified themselves under Safe Harbour. */
    SAFE_HARBOUR_LIST("safe_harbour"),
    /** An international organisation. */
    ORGANISATION("io"),
    /** Limited in another way, for decisions of one's own. */
    OTHER("other");

    private final String code;

    AdequacyScope(String code) {
        this.code = code;
    }

    /** The code as it stands in the {@code scope_code} column of the data file. */
    public String code() {
        return code;
    }
}
