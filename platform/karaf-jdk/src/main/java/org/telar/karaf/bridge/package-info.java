/** The one class that rewritten Karaf code calls; it stands on the boot class path, where every bundle can see it. */
@NullMarked
package org.telar.karaf.bridge;

import org.jspecify.annotations.NullMarked;
