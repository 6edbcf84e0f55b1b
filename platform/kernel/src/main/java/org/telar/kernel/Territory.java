// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

import java.util.Optional;

/**
 * A territory of a country's official tree.
 *
 * @param country ISO 3166-1 alpha-2, for instance {@code CL}
 * @param code official code, with its leading zeros; unique within its country and level
 * @param parent code of the territory that it is part of; empty on the first level
 * @param level the country's own word: región, provincia, comuna; departamento, municipio; estado, municipio
 * @param latitude decimal degrees; not a number when no point is known; an upper level has the point of its capital
 * @param longitude decimal degrees; not a number when no point is known
 */
public record Territory(
        String country,
        String code,
        Optional<String> parent,
        String level,
        String name,
        double latitude,
        double longitude) {}
