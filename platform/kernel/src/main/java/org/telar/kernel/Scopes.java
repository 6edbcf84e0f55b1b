// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

import java.util.Set;
import org.telar.api.Scope;
import org.telar.api.User;

/**
 * By which scopes people and organisations are reached besides by where they are: for the parts that know what they take
 * part in, through whom, and with whom they work. Safe for many threads.
 */
public interface Scopes {
    /** Of whom or what. */
    enum Subject {
        PERSON,
        ORGANISATION
    }

    /**
     * From now on these are the scopes of which this source knows, in place of those it gave before. Call it in the
     * transaction of the change that it follows from.
     *
     * @param user must reach the person or organisation
     * @param source the id of the part that knows, 20 letters at most: each source keeps its own
     * @param scopes of the kinds wave, programme, ally and person
     * @throws org.telar.api.AccessDenied when the user does not reach her
     */
    void set(User user, Subject subject, long id, String source, Set<Scope> scopes);
}
