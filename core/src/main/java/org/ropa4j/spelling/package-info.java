/** What a misspelt name was probably meant to be. Not exported: messages of several packages use it. */
@NullMarked
package org.ropa4j.spelling;

import org.jspecify.annotations.NullMarked;
