// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.util.List;
import org.telar.api.Permission;

/** What people may be allowed to do with programmes. */
public final class ProgrammePermissions {
    /** Programmes, methodology, workplan, topics and venues; nothing about single people. */
    public static final Permission SEE = new Permission("programme.see");

    public static final Permission EDIT = new Permission("programme.edit");

    /** Who takes part in what. */
    public static final Permission SEE_PARTICIPANTS = new Permission("programme.participants.see");

    public static final Permission EDIT_PARTICIPANTS = new Permission("programme.participants.edit");

    /** Documents and their files, among them contracts and reports that name people. */
    public static final Permission SEE_DOCUMENTS = new Permission("programme.documents.see");

    public static final Permission EDIT_DOCUMENTS = new Permission("programme.documents.edit");

    private ProgrammePermissions() {}

    public static List<Permission> all() {
        return List.of(SEE, EDIT, SEE_PARTICIPANTS, EDIT_PARTICIPANTS, SEE_DOCUMENTS, EDIT_DOCUMENTS);
    }
}
