// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.util.Optional;

/** A place where templates lie. */
@FunctionalInterface
public interface TemplateFiles {
    /** @param file {@code recruitment.welcome.es_CL.txt}; its content, read anew each time, if it is there */
    Optional<String> read(String file);
}
