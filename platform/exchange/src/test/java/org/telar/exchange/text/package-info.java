@NullMarked
package org.telar.exchange.text;

import org.jspecify.annotations.NullMarked;
