package org.ropa4j.model;

/** The law under which a record is kept. Left out, it is the GDPR. */
public enum Framework {
    /** Regulation (EU) 2016/679, in the EEA. */
    GDPR,
    /** The United Kingdom General Data Protection Regulation. */
    UK_GDPR,
    /**
     * Regulation (EU) 2018/1725, for the institutions of the European Union (its Art. 31 is the counterpart of GDPR Art.
     * 30).
     */
    EU_INSTITUTIONS,
    /** Other national law on data protection. */
    NATIONAL
}
