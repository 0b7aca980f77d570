package org.ropa4j.examples.shop;

/** What insoles are made to. A class and no record, so that nothing prints it by accident. */
public final class FootMeasurements {
    @PersonalData("foot-measurements")
    private final int lengthInMillimetres;

    @PersonalData("foot-measurements")
    private final String complaints;

    /** Measurements of one foot. */
    public FootMeasurements(int lengthInMillimetres, String complaints) {
        this.lengthInMillimetres = lengthInMillimetres;
        this.complaints = complaints;
    }

    /** The length of the foot in millimetres. */
    public int lengthInMillimetres() {
        return lengthInMillimetres;
    }

    /** What hurts, in the customer's words. */
    public String complaints() {
        return complaints;
    }
}
