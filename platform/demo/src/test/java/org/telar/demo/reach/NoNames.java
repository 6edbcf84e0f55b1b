// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import java.util.List;
import java.util.Optional;
import org.telar.exchange.dataset.Places;

/** Places without names. */
final class NoNames implements Places {
    @Override
    public Optional<String> name(String code) {
        return Optional.empty();
    }

    @Override
    public List<Place> find(String typed, int most) {
        return List.of();
    }
}
