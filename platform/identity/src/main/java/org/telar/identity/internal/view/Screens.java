// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import java.time.ZoneId;
import org.telar.identity.internal.AccountAdministration;
import org.telar.identity.internal.OwnAccount;
import org.telar.identity.internal.RoleAdministration;

/**
 * What the screens work with.
 *
 * @param zone in which times are shown
 */
public record Screens(AccountAdministration accounts, RoleAdministration roles, OwnAccount own, ZoneId zone) {}
