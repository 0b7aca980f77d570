package org.ropa4j.notice;

import org.ropa4j.compliance.ModelPath;
import org.ropa4j.model.ProcessingActivity;

/**
 * An activity of the record, with where it is.
 *
 * @param path where it stands in the record
 * @param sectionId the identifier of its section in the notice
 */
record PlacedActivity(ProcessingActivity activity, ModelPath path, String sectionId) {}
