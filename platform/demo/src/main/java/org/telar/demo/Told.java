// SPDX-License-Identifier: Apache-2.0
package org.telar.demo;

/**
 * A programme of the demonstration that is there now, with its waves and all who take part. An OSGi service, for modules that
 * go on from there; it is registered once, by the installation that has just invented the programme.
 *
 * @param programme its name
 */
public record Told(String programme) {}
