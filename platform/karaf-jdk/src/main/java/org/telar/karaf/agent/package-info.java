/** The Java agent that rewrites the few calls of Karaf 4.4 which JDK 24 took away; gone when Karaf 4.5 is out. */
@NullMarked
package org.telar.karaf.agent;

import org.jspecify.annotations.NullMarked;
