// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.telar.api.Message;

/** A module that needs people to stay although nothing has been heard of them for long. Register it as a service. */
public interface KeepsPeople {
    /**
     * Why each of them is to stay; who may go is left out. Asked by whoever plans to erase people, as Telar itself.
     *
     * @param today in the office's time zone
     */
    Map<Long, Message> kept(Set<Long> people, LocalDate today);
}
