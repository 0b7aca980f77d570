/**
 * Reads the tables that ship with ropa4j: comma-separated values with a header row (RFC 4180), comment lines starting with
 * {@code #}. Not exported: tables of users come through the types that need them.
 */
@NullMarked
package org.ropa4j.csv;

import org.jspecify.annotations.NullMarked;
