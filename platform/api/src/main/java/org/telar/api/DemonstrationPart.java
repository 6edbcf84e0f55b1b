// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Who or where the invented colleague of a role is in the demonstration: the mentor is one who mentors, the tutor works in a
 * wave with tutors. An OSGi service, registered once that person or thing is there with all that is shown of it.
 *
 * @param role id of the role
 */
public record DemonstrationPart(String role, Scope scope) {}
