/**
 * Shape and law in one report. {@link org.ropa4j.validation.RopaValidator} holds a record against the Jakarta constraints on the
 * model, its references against what they refer to, and the rules of a {@link org.ropa4j.compliance.ComplianceChecker}.
 *
 * <p>This is the only package that starts a Jakarta Validation provider (Hibernate Validator unless another is there), and only
 * when a validator is first used. Who wants rules alone uses the checker and never pays for it. No expression language is
 * needed: nothing that a person wrote is ever evaluated.
 */
@NullMarked
package org.ropa4j.validation;

import org.jspecify.annotations.NullMarked;
